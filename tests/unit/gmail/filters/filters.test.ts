// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readFilters } from '../../../../lib/gmail/filters/read-filters';
import { watchFilters } from '../../../../lib/gmail/filters/watch-filters';

const ann = { address: 'ann@hotmail.it', names: ['ann@hotmail.it', 'ann.reader+hotmail1a2b@gmail.com'] };

const show = (...rows: string[]) => {
  const table = document.createElement('table');
  for (const text of rows) table.insertRow().insertCell().textContent = text;
  document.body.replaceChildren(table);
};

test.each([
  ['Matches: to:(ann@hotmail.it) Do this: Never send it to Spam', true],
  ['Совпадения: to:(Ann@Hotmail.it)', true],
  ['Matches: to:(bob@x.org OR ann@hotmail.it)', true],
  ['Matches: deliveredto:ann.reader+hotmail1a2b@gmail.com', true],
  ['Matches: from:(ann@hotmail.it)', false],
  ['Matches: from:ann@hotmail.it', false],
  ['Matches: to:(joann@hotmail.it)', false],
  ['Matches: to:(ann@hotmail.it.example.org)', false],
  ['Matches: to:(x.ann@hotmail.it)', false],
  ['Matches: subject:(ann)', false],
])('the row “%s” is a filter for the account: %s', (text, isOne) => {
  show('Matches: from:(news@x.org) Do this: Delete it', text);
  expect(readFilters([ann])).toEqual(isOne ? [ann.address] : []);
});

test('what the filter does may follow in a line of its own', () => {
  show('Matches: to:(x)');
  document.querySelector('td')?.replaceChildren('to:ann@hotmail.it', document.createElement('br'), 'Do this');
  expect(readFilters([ann])).toEqual([ann.address]);
});

test('text outside a row is no filter', () => {
  document.body.textContent = 'to:(ann@hotmail.it)';
  expect(readFilters([ann])).toEqual([]);
});

test('whatever the address, it is found in its own filter', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      show(`Matches: to:(${address})`);
      expect(readFilters([{ address, names: [address] }])).toEqual([address]);
    }),
  );
});

test('a filter that an import brings is seen at once, and a missing one once the list has settled', async () => {
  vi.useFakeTimers();
  const ended = new AbortController();
  const seen: unknown[] = [];
  show();
  watchFilters([ann], (there, isSettled) => seen.push([there.length, isSettled]), { signal: ended.signal });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(seen).toEqual([[0, false]]);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(seen.at(-1)).toEqual([0, true]);
  show('Matches: to:(ann@hotmail.it)');
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.at(-1)).toEqual([1, false]);
  ended.abort();
  vi.useRealTimers();
});
