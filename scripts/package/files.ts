import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** The files of a package: each path with `/`, and what is in it. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder. */
export function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), new Uint8Array(readFileSync(path))]),
  );
}

/** Lays files into a folder. */
export function writeFolder(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

// the first moment that a zip can name; by the local clock, for that is what a zip holds
const noTime = new Date(1980, 0, 1);

/** A zip that is the same, byte for byte, for the same files: sorted, without times, modes or owners. */
export function zipOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: noTime });
}

/** What is in a zip. */
export const filesOf = (zip: Uint8Array): Files => new Map(Object.entries(unzipSync(zip)));

/** Paths that are in one of two packages only, or whose content differs. */
export function differences(a: Files, b: Files): string[] {
  const same = (path: string) => Buffer.compare(a.get(path) ?? noBytes, b.get(path) ?? noBytes) === 0;
  const isInBoth = (path: string) => a.has(path) && b.has(path);
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => !(isInBoth(path) && same(path))).sort();
}

const noBytes = new Uint8Array();
