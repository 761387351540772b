// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchResult } from '../../../../lib/gmail/search-results/search-result';
import { watchResults } from '../../../../lib/gmail/search-results/watch-results';
import { pageOf } from '../../../replica/app/page';
import { resultList } from '../../../replica/app/search-results';
import { type ScenarioPart, scenario } from '../../../replica/scenario';
import { newSlot } from '../../../replica/slot';
import { pageView } from '../../../replica/view';

const seen: SearchResult[] = [];
let ended = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  seen.length = 0;
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

const list = (subjects: string[], part: ScenarioPart = {}): HTMLElement => {
  const main = document.createElement('div');
  main.setAttribute('role', 'main');
  main.append(resultList(pageOf(pageView(newSlot(scenario(part)), 0)), subjects));
  return main;
};
const watch = () => watchResults((result) => seen.push(result), { signal: ended.signal });
const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

test.each<[string, ScenarioPart]>([
  ['as usual', {}],
  ['in Spam', { search: { inSpam: true } }],
  ['of many', { search: { pager: 'many' } }],
  ['with other class names', { classes: 'scrambled' }],
])('a message that comes after the search was opened has arrived: %s', async (_, part) => {
  watch();
  document.body.append(list(['Test'], part));
  await after(0.2);
  expect(seen).toEqual(['arrived']);
});

test('an empty list means nothing yet only once it has stood still, and a message that comes later has arrived', async () => {
  watch();
  const empty = list([]);
  document.body.append(empty);
  await after(1.9);
  expect(seen).toEqual([]);
  await after(0.4);
  expect(seen).toEqual(['nothing-yet']);
  empty.replaceWith(list(['Test']));
  await after(0.2);
  expect(seen).toEqual(['nothing-yet', 'arrived']);
});

test('the rows of the search before do not count, and nothing is said while they stand there', async () => {
  const old = list(['Lunch on Thursday?']);
  document.body.append(old);
  watch();
  await after(5);
  expect(seen).toEqual([]);
  old.replaceWith(list([]));
  await after(2.2);
  expect(seen).toEqual(['nothing-yet']);
});

test('rows that stood there at the start and stay are the answer', async () => {
  document.body.append(list(['Test']));
  watch();
  await after(8.1);
  expect(seen).toEqual(['arrived']);
});

test('an old row that is filled with another message is a new one', async () => {
  document.body.append(list(['Lunch on Thursday?']));
  watch();
  const subject = [...document.querySelectorAll('span')].find((at) => at.textContent?.startsWith('Lunch'));
  if (subject) subject.textContent = 'Test';
  await after(0.2);
  expect(seen).toEqual(['arrived']);
});

test.each(['a view that is still empty', 'a page without a view', 'a view of an unknown shape'])(
  'on %s nothing is said for half a minute, then that it cannot be read',
  async (what) => {
    watch();
    const main = list(['Test'], { search: { shape: what.includes('unknown') ? 'unknown' : 'known' } });
    if (what.includes('empty')) main.replaceChildren();
    if (!what.includes('without')) document.body.append(main);
    await after(29);
    expect(seen).toEqual([]);
    await after(2);
    expect(seen).toEqual(['unknown']);
  },
);

test('what cannot be read may still become a list', async () => {
  watch();
  await after(31);
  document.body.append(list(['Test']));
  await after(0.2);
  expect(seen).toEqual(['unknown', 'arrived']);
});

test('a list that keeps changing is never said to be empty', async () => {
  watch();
  for (let round = 0; round < 20; round++) {
    document.body.replaceChildren(list([]));
    await after(0.5);
    document.body.replaceChildren();
    await after(0.5);
  }
  expect(seen).toEqual([]);
});
