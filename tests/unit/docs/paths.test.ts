import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPaths } from '../../../scripts/package/sources';
import { root } from '../../../scripts/run';

const paths = projectPaths(root);
const folders = new Set(paths.map((path) => path.split('/')[0] ?? ''));

/** Paths from the project's folder that stand as code in a text. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.-]+\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => folders.has(path.split('/')[0] ?? ''));

/** Files that a text links to; addresses elsewhere are not asked. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path);

const documents = paths.filter((path) => path.endsWith('.md'));

test.each(documents)('%s names and links to files that are there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const linked = linksIn(text).map((path) => join(dirname(document), path));
  const missing = [...pathsIn(text), ...linked].filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
