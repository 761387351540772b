import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Weights, weigh, weightsFile } from '../../../scripts/dependencies/weights.ts';

const noted: Weights = JSON.parse(readFileSync(weightsFile, 'utf8'));
let found: Weights;

beforeAll(async () => {
  found = await weigh();
}, 120_000);

const namesIn = (weights: Weights) =>
  Object.entries(weights).map(([script, packages]) => [script, Object.keys(packages).sort()]);

test('each script of the extension holds the packages that docs/dependencies.md names, and no other', () => {
  expect(namesIn(found)).toEqual(namesIn(noted));
});

// our own changes move a package's bytes a little: a longer name here, an unused function there
test('none of them has grown or shrunk by a tenth since (`npm run dependencies` notes it anew)', () => {
  const changed = Object.entries(found).flatMap(([script, packages]) =>
    Object.entries(packages)
      .map(([name, bytes]) => ({ script, name, bytes, before: noted[script]?.[name] ?? 0 }))
      .filter(({ bytes, before }) => Math.abs(bytes - before) > before / 10 + 200),
  );
  expect(changed).toEqual([]);
});
