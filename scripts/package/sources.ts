import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';

/** What a build reads, folders with a `/` at their end; tests, pictures and our other scripts stay at home. */
const needed = [
  '.npmrc',
  'LICENSE',
  'assets/',
  'components/',
  'docs/building.md',
  'docs/dependency-weights.json',
  'entrypoints/',
  'lib/',
  'locales/',
  'package-lock.json',
  'package.json',
  'scripts/dependencies/licences.ts',
  'scripts/locale-tags.ts',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where a file stands in the archive when it is not its own place: reviewers look for instructions at the top. */
const moved: Record<string, string> = { 'docs/building.md': 'BUILDING.md' };

const isNeeded = (path: string) =>
  needed.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));

/**
 * Paths of the project at `root`: what git tracks or would, for a file just written is part of it too, and
 * `npm run publish` wants everything committed. Throws where there is no git.
 */
export const projectPaths = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));

/** The source archive's files: of the project, all that a build reads, as it stands in the folder now. */
export const sourceFiles = (root: string): Files =>
  new Map(
    projectPaths(root)
      .filter(isNeeded)
      .map((path) => [moved[path] ?? path, new Uint8Array(readFileSync(join(root, path)))]),
  );
