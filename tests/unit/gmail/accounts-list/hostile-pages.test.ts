// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { FetchedAccount } from '../../../../lib/gmail/accounts-list/fetched-account';
import { readSection } from '../../../../lib/gmail/accounts-list/section';
import { readGmailAddress } from '../../../../lib/gmail/page/signed-in-address';
import { tidy } from '../../../../lib/gmail/page/text';
import { findPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../../lib/gmail/pop-form/pop-window';
import { slotOf } from '../../../../lib/gmail/routes';
import { readPageLanguage } from '../../../../lib/gmail/words/page-language';
import { readFormWords, readSectionWords } from '../../../../lib/gmail/words/read-page-words';
import { pageMessageSchema } from '../../../../lib/messaging/page-messages';
import { anyText, anyTree, grow } from '../any-markup';
import { show, showPopForm, showSettings } from '../replica-page';
import { fetchedAccounts } from './fetched';

const ann = 'ann@hotmail.it';
const looks = {
  layout: fc.constantFrom('table' as const, 'list' as const),
  errorPlace: fc.constantFrom('cell' as const, 'extra-row' as const, 'inline' as const),
};

/** What the settings script tells the background of the page. */
function told() {
  const gmailAddress = readGmailAddress();
  const { rows } = readSection();
  const accounts = rows.map(({ account }) => account);
  const report = { ...(gmailAddress && { gmailAddress }), slot: slotOf(), section: 'accounts', accounts };
  const words = readSectionWords(rows);
  return { type: 'accounts-seen', report, words, language: readPageLanguage(), visit: crypto.randomUUID() };
}

const refusals = () => z.safeParse(pageMessageSchema, told()).error?.issues ?? [];

const unseen = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

function expectPlain({ error }: FetchedAccount): void {
  expect(`${error?.text}${error?.detail}`).not.toMatch(unseen);
  expect(error?.text ?? '').toContain(error?.detail ?? '');
}

test('whatever a server says, its account stays on the page with a plain error, and the others as they are', () => {
  const error = fc.record({ frame: anyText, detail: anyText }, { requiredKeys: [] });
  fc.assert(
    fc.property(error, fc.record(looks), (said, look) => {
      const failing = { address: ann, state: 'failing' as const, error: said };
      showSettings({ ...look, accounts: [failing, { address: 'bob@example.org' }] });
      const accounts = fetchedAccounts();
      expect(accounts.map(({ address }) => address)).toEqual([ann, 'bob@example.org']);
      expect(accounts[1]).toMatchObject({ state: 'healthy' });
      accounts.forEach(expectPlain);
      expect(refusals()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('an error of 200 kB is cut, wherever it stands', () => {
  const detail = 'Logon failure. '.repeat(14_000);
  fc.assert(
    fc.property(fc.record(looks), (look) => {
      showSettings({
        ...look,
        accounts: [{ address: ann, state: 'failing', error: { frame: detail, detail } }],
      });
      const [account] = fetchedAccounts();
      expect(account?.state).toBe('failing');
      expect(account?.error?.text.length).toBeLessThanOrEqual(4000);
      expect(account?.error?.text).toMatch(/^Logon failure/);
      expect(refusals()).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('an error that goes on and on in rows of its own is cut as one', () => {
  showSettings({ accounts: [{ address: ann, state: 'failing', error: { frame: 'Error' } }] });
  const row = [...document.querySelectorAll('tr')].findLast((one) => one.textContent?.includes('(POP3)'));
  for (let at = 0; at < 20; at++) {
    const more = document.createElement('tr');
    more.insertCell().textContent = `POP error ${at} ${'x'.repeat(3000)}`;
    row?.after(more);
  }
  expect(fetchedAccounts()[0]?.error?.text.length).toBeLessThanOrEqual(4000);
  expect(refusals()).toEqual([]);
});

test('an address longer than any address can be is no reason to say nothing of the others', () => {
  const long = `a@${'b'.repeat(330)}.example.org`;
  showSettings({
    accounts: [{ address: long }, { address: ann, state: 'failing', error: { frame: 'POP error' } }],
  });
  expect(fetchedAccounts().map(({ address }) => address)).toContain(ann);
  expect(refusals()).toEqual([]);
});

test('a language tag that never ends is cut, and a title that never ends names no address', () => {
  showSettings({ accounts: [{ address: ann }], gmailShown: 'none' });
  document.documentElement.lang = `en-${'x-'.repeat(500)}`;
  document.title = `Inbox - a@${'b'.repeat(5000)}.example.org`;
  expect(readPageLanguage()).toMatch(/^en-x/);
  expect(refusals()).toEqual([]);
});

test('no markup makes the readers throw, name an address that is not there, or say what the background refuses', () => {
  fc.assert(
    fc.property(fc.array(anyTree, { maxLength: 4 }), (trees) => {
      show('');
      document.body.append(...trees.map(grow));
      const text = tidy(document.body.textContent ?? '');
      for (const account of fetchedAccounts()) {
        expect(text).toContain(account.address);
        expectPlain(account);
      }
      expect(refusals()).toEqual([]);
      const form = findPopForm();
      if (form) readPopWindow(form);
    }),
    { numRuns: 600 },
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

test('whatever the POP window says, what is told of it gets through', () => {
  fc.assert(
    fc.property(anyText, fc.emailAddress({ size: 'large' }), (refusal, address) => {
      showPopForm({}, address, refusal);
      const form = findPopForm();
      expect(form).toBeDefined();
      if (!form) return;
      const { address: sure, error } = readPopWindow(form);
      const message = {
        type: 'form-seen',
        language: readPageLanguage(),
        server: form.server.value.slice(0, 300),
        words: readFormWords(form),
        ...(sure && { address: sure }),
        ...(error && { error }),
      };
      expect(z.safeParse(pageMessageSchema, message).error?.issues ?? []).toEqual([]);
    }),
  );
});
