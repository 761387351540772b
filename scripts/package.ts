import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildFrom, buildIn, builtFor } from './package/build.ts';
import { differences, type Files, zipOf } from './package/files.ts';
import { lint, unexplained } from './package/lint.ts';
import { type PackageKind, packagePath } from './package/names.ts';
import { sourceFiles } from './package/sources.ts';
import { main, root } from './run.ts';
import { writeListings } from './store/files.ts';

function write(kind: PackageKind, files: Files): void {
  const path = packagePath(kind);
  const zip = zipOf(files);
  writeFileSync(path, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`  ${relative(root, path)}  ${Math.round(zip.length / 1024)} kB  sha256 ${hash}`);
}

async function needCleanLint(): Promise<void> {
  const problems = unexplained(await lint(builtFor('firefox', root)));
  if (problems.length > 0) throw new Error(`The linter of Firefox’s store found:\n${problems.join('\n')}`);
}

async function needSameFrom(sources: Files, firefox: Files): Promise<void> {
  const [again = new Map()] = await buildFrom(sources, join(root, 'node_modules'), ['firefox']);
  const different = differences(firefox, again);
  if (different.length > 0)
    throw new Error(`The source archive builds something else:\n${different.join('\n')}`);
}

// the packages for the stores, the proof that the source archive builds the same, a folder for Safari, the listings
main(async () => {
  console.log('Building for Chrome and Edge, Firefox and Safari …');
  const chrome = await buildIn(root, 'chrome');
  const firefox = await buildIn(root, 'firefox');
  await buildIn(root, 'safari');
  console.log('Asking the linter of Firefox’s store …');
  await needCleanLint();
  console.log('Building once more, from the source archive alone …');
  const sources = sourceFiles(root);
  await needSameFrom(sources, firefox);
  const folder = dirname(packagePath('chrome'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write('chrome', chrome);
  write('firefox', firefox);
  write('sources', sources);
  console.log(`  ${relative(root, builtFor('safari', root))}  for Apple’s packager, see docs/safari.md`);
  console.log(`  ${await writeListings()} listings in .output/store`);
});
