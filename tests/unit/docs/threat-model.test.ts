import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const model = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const rules = [
  ...model.matchAll(/^\| (?!rule|what|---)(?<rule>[^|]+) \| (?<held>[^|]*tests\/[^|]+) \|$/gm),
].map(({ groups }) => ({ rule: groups?.rule ?? '', held: groups?.held ?? '' }));

/** A test file, and the beginnings of tests in it. */
const proofsIn = (held: string) =>
  held.split(';').map((one) => ({
    file: /`(?<file>tests\/[^`]+\.test\.tsx?)`/.exec(one)?.groups?.file ?? one,
    tests: [...one.matchAll(/“(?<name>.+?)”(?=,|$|\s*$)/g)].map(({ groups }) => groups?.name ?? ''),
  }));

test('every rule names a test file that is there, and tests that it holds', () => {
  expect(rules.length).toBeGreaterThan(15);
  for (const { rule, held } of rules) {
    for (const { file, tests } of proofsIn(held)) {
      expect({ rule, file, isThere: existsSync(join(root, file)) }).toEqual({ rule, file, isThere: true });
      const source = readFileSync(join(root, file), 'utf8');
      expect({ rule, missing: tests.filter((name) => !source.includes(name)) }).toEqual({
        rule,
        missing: [],
      });
    }
  }
});
