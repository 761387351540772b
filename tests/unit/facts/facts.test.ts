import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/facts/fact';
import { facts } from '../../../lib/facts/facts';
import { fetchEndPhase } from '../../../lib/facts/fetch-end';
import english from '../../../locales/en.json';

const all: readonly Fact[] = facts;
const texts: Record<string, string> = english.facts;

const isDate = (text: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));

test('no id occurs twice, and each has its text in locales/en.json', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    Object.keys(texts)
      .filter((key) => !/_(?:ending|after)$/.test(key))
      .sort(),
  ).toEqual(ids.sort());
});

test.each(all)(
  '$id has a source over https, and well-formed dates',
  ({ sources, since, announced, checked }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(new URL(url).protocol).toBe('https:');
    for (const date of [since, announced]) expect(date === undefined || isDate(date)).toBe(true);
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(isDate(checked)).toBe(true);
    if (announced && since) expect(announced <= since).toBe(true);
  },
);

const halfYear = 183 * 24 * 60 * 60 * 1000;

test('facts that nobody has checked for half a year are named, and stop a release', () => {
  const stale = all.filter(({ checked }) => Date.now() - Date.parse(checked) > halfYear).map(({ id }) => id);
  if (process.env.TEXTS === 'complete') expect(stale).toEqual([]);
  else if (stale.length > 0) console.warn(`Not checked for half a year: ${stale.join(', ')}`);
});

test.each([
  ['2026-12-31T23:59:59Z', 'before'],
  ['2027-01-01T00:00:00Z', 'ending'],
  ['2027-01-31T23:59:59Z', 'ending'],
  ['2027-02-01T00:00:00Z', 'after'],
])('at %s the end of fetching is %s', (now, phase) => {
  expect(fetchEndPhase(new Date(now))).toBe(phase);
});

const row = (fact: Fact): string =>
  [
    `\`${fact.id}\``,
    (texts[fact.id] ?? '').replaceAll('{{since}}', fact.since ?? ''),
    fact.confidence,
    fact.checked,
    fact.sources.map(({ url, title }) => `[${title ?? new URL(url).hostname}](${url})`).join('<br>'),
  ].join(' | ');

test('docs/facts.md lists every claim with its sources', async () => {
  const lines = [
    '# What we tell people, and how we know',
    '',
    'Made from `lib/facts/facts.ts` by `npx vitest run tests/unit/facts -u`; do not edit by hand. A claim that cannot be confirmed stays out.',
    '',
    'Id | Claim | Confidence | Checked on | Sources',
    '--- | --- | --- | --- | ---',
    ...all.map(row),
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot('../../../docs/facts.md');
});
