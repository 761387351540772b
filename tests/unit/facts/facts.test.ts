import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/facts/fact';
import { factOf, facts } from '../../../lib/facts/facts';
import { fetchEndPhase, isStale } from '../../../lib/facts/fetch-end';
import english from '../../../locales/en.json';

const all: readonly Fact[] = facts;

const isDate = (text: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));

test('no id occurs twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('each is said in locales/en.json, and nothing is said there without one', () => {
  const said = Object.keys(english.facts).filter((key) => !/_(?:ending|after)$/.test(key));
  expect(said.sort()).toEqual(all.map(({ id }) => id).sort());
});

test.each(all)('$id names a source that can be read over https', ({ sources }) => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
});

test.each(all)('$id has well-formed dates, checked on a whole day', ({ since, announced, checked }) => {
  for (const date of [since, announced]) expect(date === undefined || isDate(date)).toBe(true);
  expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(isDate(checked)).toBe(true);
  if (announced && since) expect(announced <= since).toBe(true);
});

test('the end of passwords at Microsoft carries its two dates', () => {
  expect(factOf('microsoft-password-pop-ended')).toMatchObject({
    since: '2024-09-16',
    announced: '2024-06-11',
  });
});

test('an unknown id has no fact', () => {
  expect(factOf('the-moon-is-cheese')).toBeUndefined();
});

test('a fact goes stale after 180 days', () => {
  const fact = { checked: '2026-01-01' };
  expect(isStale(fact, new Date('2026-06-30T00:00:00Z'))).toBe(false);
  expect(isStale(fact, new Date('2026-06-30T00:00:01Z'))).toBe(true);
});

test.each([
  ['2026-12-31T23:59:59Z', 'before'],
  ['2027-01-01T00:00:00Z', 'ending'],
  ['2027-01-31T23:59:59Z', 'ending'],
  ['2027-02-01T00:00:00Z', 'after'],
])('at %s the end of fetching is %s', (now, phase) => {
  expect(fetchEndPhase(new Date(now))).toBe(phase);
});
