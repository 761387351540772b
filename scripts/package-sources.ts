import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './package-files.ts';

/** What a build reads, folders with a `/` at their end; tests, pictures and our other scripts stay at home. */
const needed = [
  '.npmrc',
  'LICENSE',
  'assets/',
  'components/',
  'docs/building.md',
  'entrypoints/',
  'lib/',
  'locales/',
  'package-lock.json',
  'package.json',
  'scripts/locale-tags.ts',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where a file stands in the archive when it is not its own place: reviewers look for instructions at the top. */
const moved: Record<string, string> = { 'docs/building.md': 'BUILDING.md' };

const isNeeded = (path: string) =>
  needed.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));

/** Paths that git tracks in the project at `root`. Throws where there is no git. */
export const trackedPaths = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

/** The source archive's files: of what git tracks, all that a build needs, as it stands in the folder now. */
export const sourceFiles = (root: string): Files =>
  new Map(
    trackedPaths(root)
      .filter(isNeeded)
      .map((path) => [moved[path] ?? path, new Uint8Array(readFileSync(join(root, path)))]),
  );
