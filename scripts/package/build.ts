import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { type Files, readFolder, writeFolder } from './files.ts';

/** What WXT calls the browsers that we build for. */
export type Target = 'chrome' | 'firefox' | 'safari';

/** Where a build of the project at `root` stands. */
export const builtFor = (target: Target, root: string): string => join(root, '.output', `${target}-mv3`);

/** Builds the project at `root`, without a word; fails with what WXT said. */
export async function buildIn(root: string, target: Target): Promise<Files> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // whoever calls may be a test: its NODE_ENV would build something else
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
    cwd: root,
    env,
  }).catch(({ stdout, stderr }) => {
    throw new Error(`The build for ${target} failed.\n${stdout}\n${stderr}`);
  });
  return readFolder(builtFor(target, root));
}

/**
 * Builds from files alone, as a reviewer does, in a new folder that is taken away again.
 *
 * @param modules an installed `node_modules` of the same lock file; it is linked, since `npm ci` would bring the same
 */
export async function buildFrom(sources: Files, modules: string, targets: Target[]): Promise<Files[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-'));
  try {
    writeFolder(folder, sources);
    symlinkSync(modules, join(folder, 'node_modules'), 'junction');
    const built: Files[] = [];
    for (const target of targets) built.push(await buildIn(folder, target));
    return built;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
