import { readFileSync } from 'node:fs';
import { resolveConfig, validateConfig } from 'publish-browser-extension';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  missingCredentials,
  reasonsAgainst,
  type State,
  untestedFiles,
} from '../../../scripts/publish/checks';
import { orders, stores } from '../../../scripts/publish/stores';
import { storeIds } from '../../../scripts/store/languages';

const fine: State = { version: '1.2.3', tags: ['v1.2.2'], changed: [], missing: [], stale: [], untested: [] };

test('nothing stands in the way of a new version that is committed, packed and tested', () => {
  expect(reasonsAgainst(fine)).toEqual([]);
});

test.each<[string, Partial<State>, RegExp]>([
  ['a version that is tagged', { tags: ['v1.2.3'] }, /v1\.2\.3 is published/],
  ['work that is not committed', { changed: ['a.ts'] }, /Commit first: a\.ts/],
  ['a package that is missing', { missing: ['a.zip'] }, /npm run package` first: there is no a\.zip/],
  ['a package of older sources', { stale: ['a.ts'] }, /npm run package` again/],
  ['a test that has not passed', { untested: ['a', 'b', 'c', 'd'] }, /npm test` first: .*a, b, c and 1 more/],
])('%s stands in the way, and the reason says what to do', (_, state, reason) => {
  expect(reasonsAgainst({ ...fine, ...state })).toEqual([expect.stringMatching(reason)]);
});

test('a test file counts as passed only in a run after the last commit that had it as passed', () => {
  const result = (name: string, status: string) => ({ name, status });
  const old = { startTime: 1, testResults: [result('a', 'passed')] };
  const latest = { startTime: 3, testResults: [result('b', 'passed'), result('c', 'failed')] };
  expect(untestedFiles(['a', 'b', 'c', 'd'], [old, latest], 2)).toEqual(['a', 'c', 'd']);
});

test('credentials are looked for by name; an empty one is none', () => {
  expect(missingCredentials(['A', 'B', 'C'], { A: 'x', B: '' })).toEqual(['B', 'C']);
});

describe.each(storeIds)('for the store %s', (id) => {
  const given = { chrome: 'c.zip', firefox: 'f.zip', sources: 's.zip', geckoId: 'a@b' };
  const config = () => validateConfig(resolveConfig({ [id]: orders(given)[id] }));

  afterEach(() => void vi.unstubAllEnvs());

  test('the credentials we ask for are all that the library needs', () => {
    for (const name of stores[id].credentials) vi.stubEnv(name, 'x');
    expect(config()).toHaveProperty([id, 'zip'], `${stores[id].package[0]}.zip`);
  });

  test('and each of them is needed', () => {
    for (const absent of stores[id].credentials) {
      for (const name of stores[id].credentials) vi.stubEnv(name, name === absent ? undefined : 'x');
      expect(config, absent).toThrow();
    }
  });
});

test('the release workflow gives the stores every credential they want, and says which actions it trusts by hash', () => {
  const workflow = readFileSync(new URL('../../../.github/workflows/release.yml', import.meta.url), 'utf8');
  const wanted = storeIds.flatMap((id) => stores[id].credentials);
  expect(wanted.filter((name) => !workflow.includes(`${name}: \${{ `))).toEqual([]);
  const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(uses.filter((action) => !/@[0-9a-f]{40}$/.test(action ?? ''))).toEqual([]);
});
