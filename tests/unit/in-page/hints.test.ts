// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { findFetchedRows } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { watchSection } from '../../../lib/gmail/accounts-list/watch-section';
import { hintName, hintsInPage } from '../../../lib/in-page/hints';
import type { HintModel } from '../../../lib/messaging/answers';
import { failing } from '../../replica/scenario';
import { showSettings } from '../gmail/replica-page';

const actions = { onOpenGuide: () => {}, onShowMe: () => {}, onDismiss: () => {} };
const language = { t: (key: string) => key, locale: 'en' };

const addresses = (many: number) => Array.from({ length: many }, (_, at) => `user${at}@example.org`);
const showRows = (many: number) => {
  showSettings({ accounts: addresses(many).map((address) => failing(address)) });
  return findFetchedRows().rows;
};
const hintsFor = (many: number): HintModel[] =>
  addresses(many).map((address) => ({
    address,
    diagnosis: {
      cause: 'unknown',
      certainty: 'likely',
      passwordRuledOut: false,
      evidence: [],
      remedies: [],
      facts: [],
    },
  }));
const hosts = () => [...document.querySelectorAll(hintName)];
const rowOf = (host: Element | undefined) => /user\d+/.exec(host?.closest('tr')?.textContent ?? '')?.[0];
const users = (many: number) => addresses(many).map((address) => address.split('@')[0]);

afterEach(() => vi.useRealTimers());

test('each hint stands in its account’s row', () => {
  hintsInPage(actions).show(hintsFor(4), showRows(4), language);
  expect(hosts().map(rowOf)).toEqual(users(4));
});

test('a row that was rebuilt gets its very hint back, and one whose account is fine loses it', () => {
  const hints = hintsInPage(actions);
  const models = hintsFor(2);
  hints.show(models, showRows(2), language);
  const before = hosts();
  const rebuilt = showRows(2);
  hints.show(models, rebuilt, language);
  expect(hosts()).toEqual(before);
  hints.show(models.slice(1), rebuilt, language);
  expect(hosts()).toEqual(before.slice(1));
});

test('a page that rebuilds its rows all the time has one hint per account and is read every 100 ms at most', async () => {
  showRows(3);
  vi.useFakeTimers();
  const hints = hintsInPage(actions);
  const watching = new AbortController();
  let readings = 0;
  watchSection(
    ({ rows }) => {
      readings++;
      hints.show(hintsFor(3), rows, language);
    },
    { signal: watching.signal },
  );
  const body = document.querySelector('tbody:has(pop-doctor-hint)') as Element;
  for (let time = 0; time < 1000; time += 20) {
    body.innerHTML = body.innerHTML.replace(/<pop-doctor-hint.*?<\/pop-doctor-hint>/g, '');
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(readings).toBeGreaterThan(5);
  expect(readings).toBeLessThanOrEqual(11);
  await vi.advanceTimersByTimeAsync(100);
  expect(hosts().map(rowOf)).toEqual(users(3));
  const settled = readings;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readings).toBe(settled);
  watching.abort();
  body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(readings).toBe(settled);
});
