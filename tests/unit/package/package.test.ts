import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFrom } from '../../../scripts/package/build';
import { differences, type Files, filesOf, writeFolder, zipOf } from '../../../scripts/package/files';
import { lint, unexplained } from '../../../scripts/package/lint';
import { projectPaths, sourceFiles } from '../../../scripts/package/sources';

const root = join(import.meta.dirname, '../../..');
const decoder = new TextDecoder();

interface Built {
  chrome: Files;
  firefox: Files;
}

/** Two builds of the same sources, in two folders: of the whole checkout, and of the source archive alone. */
let checkout: Built;
let archive: Built;

// node_modules is linked into both folders: `npm ci` would bring the same from the same lock file, in a minute
async function build(sources: Files): Promise<Built> {
  const [chrome, firefox] = await buildFrom(sources, join(root, 'node_modules'), ['chrome', 'firefox']);
  if (!chrome || !firefox) throw new Error('Nothing was built');
  return { chrome, firefox };
}

beforeAll(async () => {
  const everything = projectPaths(root).map(
    (path) => [path, new Uint8Array(readFileSync(join(root, path)))] as const,
  );
  [checkout, archive] = await Promise.all([
    build(new Map(everything)),
    build(filesOf(zipOf(sourceFiles(root)))),
  ]);
}, 240_000);

test('the source archive alone builds the very Firefox package that the checkout does', () => {
  expect(differences(checkout.firefox, archive.firefox)).toEqual([]);
});

test('the same sources give the same zips twice, byte for byte', () => {
  for (const target of ['chrome', 'firefox'] as const)
    expect(Buffer.compare(zipOf(checkout[target]), zipOf(archive[target]))).toBe(0);
});

test('a package has the version of package.json, and nothing of the machine it was built on', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const files of Object.values(checkout)) {
    expect(JSON.parse(decoder.decode(files.get('manifest.json'))).version).toBe(version);
    const leaks = [...files].filter(([, content]) =>
      [root, tmpdir(), 'node_modules'].some((place) => decoder.decode(content).includes(`${place}/`)),
    );
    expect(leaks.map(([path]) => path)).toEqual([]);
  }
});

test('the linter of Firefox’s store finds nothing that we cannot explain', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-lint-'));
  writeFolder(folder, checkout.firefox);
  expect(unexplained(await lint(folder))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 60_000);
