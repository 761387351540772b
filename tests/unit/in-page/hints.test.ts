// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { findFetchedRows } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { hintName, hintsInPage } from '../../../lib/in-page/hints';
import type { HintModel } from '../../../lib/messaging/answers';
import { failing } from '../../replica/scenario';
import { showSettings } from '../gmail/replica-page';

const ended = new AbortController();
const calls = { onSlice: () => {}, onOpenGuide: () => {}, onShowMe: () => {}, onDismiss: () => {} };
const speech = { t: (key: string) => key, locale: 'en' };

const addresses = (many: number) => Array.from({ length: many }, (_, at) => `user${at}@example.org`);
const showRows = (many: number) => {
  showSettings({ accounts: addresses(many).map((address) => failing(address)) });
  return findFetchedRows() ?? [];
};
const hintsFor = (many: number): HintModel[] =>
  addresses(many).map((address) => ({
    address,
    diagnosis: {
      ...{ cause: 'unknown', certainty: 'likely', passwordRuledOut: false },
      ...{ evidence: [], remedies: [], facts: [] },
    },
  }));
const hosts = () => [...document.querySelectorAll(hintName)];
const rowOf = (host: Element | undefined) => /user\d+/.exec(host?.closest('tr')?.textContent ?? '')?.[0];

afterEach(() => vi.restoreAllMocks());

test('each hint stands in its account’s row, in the page’s order', async () => {
  const rows = showRows(30);
  hintsInPage({ signal: ended.signal, ...calls }).show(hintsFor(30), rows, speech);
  const inOrder = () => expect(hosts().map(rowOf)).toEqual(addresses(30).map((one) => one.split('@')[0]));
  await vi.waitFor(inOrder, { timeout: 20_000 });
});

test('a row that was rebuilt gets its very hint back, and one whose account is fine loses it', () => {
  const hints = hintsInPage({ signal: ended.signal, ...calls });
  const models = hintsFor(2);
  hints.show(models, showRows(2), speech);
  const before = hosts();
  const rebuilt = showRows(2);
  hints.show(models, rebuilt, speech);
  expect(hosts()).toEqual(before);
  hints.show(models.slice(1), rebuilt, speech);
  expect(hosts()).toEqual(before.slice(1));
});

test('no style is asked for between two changes of a batch: each answer would have to be computed anew', () => {
  const rows = showRows(8);
  const did: string[] = [];
  const { getComputedStyle } = window;
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    did.push('ask');
    return getComputedStyle(element);
  });
  const { insertBefore } = Node.prototype;
  vi.spyOn(Node.prototype, 'insertBefore').mockImplementation(function (this: Node, node, before) {
    if (node.nodeName.toLowerCase() === hintName) did.push('change');
    return insertBefore.call(this, node, before) as never;
  });
  hintsInPage({ signal: ended.signal, ...calls }).show(hintsFor(8), rows, speech);
  expect(did.filter((one) => one === 'change')).toHaveLength(8);
  expect(did.lastIndexOf('ask')).toBeLessThan(did.indexOf('change'));
});

test('what is shown anew stops what was still being shown', async () => {
  const rows = showRows(60);
  const hints = hintsInPage({ signal: ended.signal, ...calls });
  hints.show(hintsFor(60), rows, speech);
  hints.show(hintsFor(3), rows, speech);
  await vi.waitFor(() => expect(hosts()).toHaveLength(3), { timeout: 20_000 });
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  expect(hosts()).toHaveLength(3);
});
