import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependenciesDocument } from '../../../scripts/dependencies/document.ts';
import { directDependencies, knownPackages } from '../../../scripts/dependencies/installed.ts';
import { licencesText, shippedPackages } from '../../../scripts/dependencies/licences.ts';
import { weightsFile } from '../../../scripts/dependencies/weights.ts';
import { root } from '../../../scripts/run.ts';

/** Terms on which code may be part of the extension. MPL asks that the package's own files stay open: we change none. */
const shippable = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

const shipped = shippedPackages(root);
const known = knownPackages();
const direct = directDependencies();

test('docs/dependencies.md says what is installed (`npm run dependencies` writes it anew)', () => {
  const weights = JSON.parse(readFileSync(weightsFile, 'utf8'));
  expect(readFileSync(`${root}/docs/dependencies.md`, 'utf8')).toBe(dependenciesDocument(known, weights));
});

test('every dependency, and all that is shipped, has a purpose, and every purpose a dependency', () => {
  const wanted = new Set([...Object.keys(direct), ...shipped]);
  expect(known.map(({ name }) => name)).toEqual([...wanted].sort());
});

test('a dependency is asked for by its exact version, which is the locked one', () => {
  const locked = new Map(known.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(direct)) expect(locked.get(name), name).toBe(version);
});

test('all of the extension is on permissive terms, and it tells them', () => {
  const text = licencesText(root);
  for (const { name, version, licence } of known.filter((one) => shipped.includes(one.name))) {
    expect(shippable, name).toContain(licence);
    expect(text).toMatch(new RegExp(`^${name} ${version} \\(${licence}\\)\n.*https?://`, 'm'));
  }
});
