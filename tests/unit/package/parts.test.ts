import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, type Files, filesOf, zipOf } from '../../../scripts/package/files';
import { unexplained } from '../../../scripts/package/lint';
import { projectPaths, sourceFiles } from '../../../scripts/package/sources';

const root = join(import.meta.dirname, '../../..');

const files = (named: Record<string, string>): Files =>
  new Map(Object.entries(named).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('a zip is the same whatever the order and the hour', () => {
  const zip = zipOf(files({ 'a/b.js': 'one', 'c.json': 'two' }));
  expect(Buffer.compare(zip, zipOf(files({ 'c.json': 'two', 'a/b.js': 'one' })))).toBe(0);
  expect(differences(filesOf(zip), files({ 'a/b.js': 'one', 'c.json': 'two' }))).toEqual([]);
});

test('differences are named: what is missing, what is more, what is other, empty files too', () => {
  const a = files({ same: '1', other: '1', only: '', empty: '' });
  expect(differences(a, files({ same: '1', other: '2', more: '1', empty: '' }))).toEqual([
    'more',
    'only',
    'other',
  ]);
});

test('the source archive has all that a build reads, instructions at its top, and nothing else of this folder', () => {
  const paths = [...sourceFiles(root).keys()];
  const sources = /^(assets|components|entrypoints|lib|locales)\//;
  const tracked = projectPaths(root);
  const wanted = tracked.filter((path) => sources.test(path));
  expect(paths).toEqual(expect.arrayContaining([...wanted, 'BUILDING.md', 'package-lock.json', 'LICENSE']));
  expect(paths.filter((path) => /node_modules|^\.git|^\.output|^tests/.test(path))).toEqual([]);
  expect(paths.filter((path) => path !== 'BUILDING.md' && !tracked.includes(path))).toEqual([]);
});

test('a finding of the linter is explained, or it stands in the way', () => {
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'innerHTML', file: 'a.js' };
  const fine = { errors: [], notices: [], warnings: [warning, warning, warning] };
  expect(unexplained(fine)).toEqual([]);
  expect(unexplained({ ...fine, notices: [warning] })).toHaveLength(4);
  expect(unexplained({ ...fine, errors: [{ code: 'JSON_INVALID', message: 'no' }] })).toEqual([
    'package: JSON_INVALID: no',
  ]);
});
