// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { FetchedAccount } from '../../../../lib/gmail/accounts-list/fetched-account';
import { readSection } from '../../../../lib/gmail/accounts-list/section';
import { caps } from '../../../../lib/gmail/caps';
import { readGmailAddress } from '../../../../lib/gmail/page/signed-in-address';
import { tidy } from '../../../../lib/gmail/page/text';
import { slotOf } from '../../../../lib/gmail/routes';
import { readPageLanguage } from '../../../../lib/gmail/words/page-language';
import { readSectionWords } from '../../../../lib/gmail/words/read-page-words';
import { pageMessageSchema } from '../../../../lib/messaging/page-messages';
import { anyText, anyTree, grow } from '../any-markup';
import { show, showSettings } from '../replica-page';
import { fetchedAccounts } from './fetched';

const ann = 'ann@hotmail.it';
const layouts = {
  layout: fc.constantFrom('table' as const, 'list' as const),
  errorPlace: fc.constantFrom('cell' as const, 'extra-row' as const, 'inline' as const),
};

/** What the background refuses of the message that the settings script sends about the page. */
function refused() {
  const gmailAddress = readGmailAddress();
  const { rows } = readSection();
  const accounts = rows.map(({ account }) => account);
  const report = { ...(gmailAddress && { gmailAddress }), slot: slotOf(), section: 'accounts', accounts };
  const words = readSectionWords(rows);
  const visit = crypto.randomUUID();
  const message = { type: 'accounts-seen', report, words, language: readPageLanguage(), visit };
  return z.safeParse(pageMessageSchema, message).error?.issues ?? [];
}

const unseen = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

function expectPlain({ error }: FetchedAccount): void {
  expect(`${error?.text}${error?.detail}`).not.toMatch(unseen);
  expect(error?.text ?? '').toContain(error?.detail ?? '');
}

test('whatever a server answers, its account stays on the page with a plain error, and the others as they are', () => {
  const anyError = fc.record({ frame: anyText, detail: anyText }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyError, fc.record(layouts), (error, layout) => {
      const failing = { address: ann, state: 'failing' as const, error };
      showSettings({ ...layout, accounts: [failing, { address: 'bob@example.org' }] });
      const accounts = fetchedAccounts();
      expect(accounts).toMatchObject([{ address: ann }, { address: 'bob@example.org', state: 'healthy' }]);
      accounts.forEach(expectPlain);
      expect(refused()).toEqual([]);
    }),
  );
});

test('an error of 200 kB is cut, wherever it stands', () => {
  const detail = 'Logon failure. '.repeat(14_000);
  for (const errorPlace of ['cell', 'extra-row', 'inline'] as const) {
    showSettings({
      errorPlace,
      accounts: [{ address: ann, state: 'failing', error: { frame: detail, detail } }],
    });
    expect(fetchedAccounts()[0]?.error?.text).toMatch(/^Logon failure/);
    expect(refused()).toEqual([]);
  }
});

test('an error that goes on and on in rows of its own is cut as one', () => {
  showSettings({ accounts: [{ address: ann, state: 'failing', error: { frame: 'Error' } }] });
  const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent?.includes('(POP3)'));
  for (let at = 0; at < 20; at++) {
    const more = document.createElement('tr');
    more.insertCell().textContent = `POP error ${at} ${'x'.repeat(3000)}`;
    row?.after(more);
  }
  expect(fetchedAccounts()[0]?.error?.text.length).toBeLessThanOrEqual(caps.text);
  expect(refused()).toEqual([]);
});

test.each(['its text', 'aria-label', 'title'])(
  'a kind of control whose over-long label is %s never loses a hint',
  (place) => {
    const controls = () => {
      showSettings({ accounts: [{ address: ann, state: 'failing' }, { address: 'bob@example.org' }] });
      return [...document.querySelectorAll('[role="link"], a')];
    };
    for (const label of new Set(controls().map(({ textContent }) => textContent))) {
      const long = `${label} ${'long '.repeat(1000)}`;
      for (const control of controls().filter(({ textContent }) => textContent === label)) {
        control.textContent = place === 'its text' ? long : '';
        if (place !== 'its text') control.setAttribute(place, long);
      }
      expect(fetchedAccounts().map(({ address }) => address)).toEqual([ann, 'bob@example.org']);
      expect(refused()).toEqual([]);
    }
  },
);

test('an address longer than any can be does not hide the others', () => {
  const long = `a@${'b'.repeat(330)}.example.org`;
  showSettings({
    accounts: [{ address: long }, { address: ann, state: 'failing', error: { frame: 'POP error' } }],
  });
  expect(fetchedAccounts().map(({ address }) => address)).toContain(ann);
  expect(refused()).toEqual([]);
});

test('a language tag or a title without end is cut', () => {
  showSettings({ accounts: [{ address: ann }], gmailShown: 'none' });
  document.documentElement.lang = `en-${'x-'.repeat(500)}`;
  document.title = `Inbox - a@${'b'.repeat(5000)}.example.org`;
  expect(readPageLanguage()).toMatch(/^en-x/);
  expect(refused()).toEqual([]);
});

test('no markup makes the readers throw, name an address that is not there, or send what the background refuses', () => {
  fc.assert(
    fc.property(fc.array(anyTree, { maxLength: 4 }), (trees) => {
      show('');
      document.body.append(...trees.map(grow));
      const text = tidy(document.body.textContent ?? '');
      for (const account of fetchedAccounts()) {
        expect(text).toContain(account.address);
        expectPlain(account);
      }
      expect(refused()).toEqual([]);
    }),
  );
});

test('markup a thousand levels deep is survived', () => {
  showSettings({ accounts: [{ address: ann }] });
  let deepest = document.querySelector('td.CY') as Element;
  for (let level = 0; level < 1000; level++)
    deepest = deepest.appendChild(document.createElement(level % 2 ? 'div' : 'span'));
  deepest.textContent = 'Server returned error: "deep down"';
  expect(fetchedAccounts().map(({ address }) => address)).toEqual([ann]);
});
