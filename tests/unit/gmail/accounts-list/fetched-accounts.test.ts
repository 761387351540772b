// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFetchedRows } from '../../../../lib/gmail/accounts-list/fetched-accounts';
import { inbox, message } from '../../../replica/app/inbox';
import { pageOf } from '../../../replica/app/page';
import { languageOf, languages } from '../../../replica/languages/languages';
import { failing, hotmailRefusal, scenario } from '../../../replica/scenario';
import { newSlot } from '../../../replica/slot';
import { pageView } from '../../../replica/view';
import { show, showSettings } from '../replica-page';
import { fetchedAccounts } from './fetched';

const ann = 'ann@hotmail.it';
const healthy = { address: 'bob@example.org' };
const found = [
  [ann, 'failing'],
  ['bob@example.org', 'healthy'],
];

// jsdom draws nothing and does not know what is shown
Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

const states = () => fetchedAccounts().map(({ address, state }) => [address, state]);

/** Pages as they might look one day: every trait at random. */
const anyLook = fc.record({
  language: fc.constantFrom(...Object.keys(languages)),
  layout: fc.constantFrom('table' as const, 'divs' as const, 'list' as const),
  classes: fc.constantFrom('kept' as const, 'scrambled' as const),
  controls: fc.constantFrom('span' as const, 'a' as const, 'button' as const),
  errorPlace: fc.constantFrom('cell' as const, 'extra-row' as const, 'inline' as const),
  errorRed: fc.constantFrom('style' as const, 'class' as const, 'font' as const),
  rowOrder: fc.constantFrom('send-as-before' as const, 'send-as-after' as const, 'shuffled' as const),
  sectionAt: fc.constantFrom(3 as const, 4 as const, 5 as const),
  wrapped: fc.boolean(),
  gmailShown: fc.constantFrom('meta' as const, 'title' as const, 'both' as const, 'none' as const),
  seed: fc.nat(1000),
});

test('failing and healthy accounts and their “edit info” are found on any look of the page, in any language', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      showSettings({ ...look, accounts: [failing(ann), healthy] });
      const accounts = fetchedAccounts();
      expect(accounts.map(({ address, state }) => [address, state])).toEqual(found);
      expect(accounts[0]?.error?.detail).toBe(hotmailRefusal);
      const { edit } = languageOf(look.language).words;
      expect(accounts.map(({ editLabel }) => editLabel)).toEqual([edit, edit]);
    }),
  );
});

test('“Send mail as” alone gets nothing, whatever it looks like', () => {
  fc.assert(
    fc.property(anyLook, fc.constantFrom('present' as const, 'missing' as const), (look, section) => {
      // without the section the accounts stay listed under "Send mail as"
      showSettings({ ...look, section, accounts: section === 'missing' ? [failing(ann), healthy] : [] });
      expect(fetchedAccounts()).toEqual([]);
    }),
  );
});

test('an account that is being checked is neither failing nor healthy, and its link is known', () => {
  showSettings({ accounts: [{ address: 'eve@example.net', state: 'checking' }, failing(ann)] });
  expect(fetchedAccounts()).toMatchObject([
    { state: 'checking', editLabel: languageOf('en').words.edit },
    { state: 'failing' },
  ]);
});

test.each(['table', 'divs', 'list'] as const)(
  'an address that is listed twice is one account, failing where one of its rows fails, as %s',
  (layout) => {
    const twin = { address: 'ANN@hotmail.it' };
    for (const accounts of [
      [failing(ann), twin],
      [twin, failing(ann)],
    ]) {
      showSettings({ layout, accounts: [...accounts, healthy] });
      expect(states()).toEqual(found);
    }
  },
);

test('the text of an error is the error, not the row’s other lines', () => {
  showSettings({ accounts: [failing(ann)] });
  expect(fetchedAccounts()[0]?.error?.text).toBe(
    `Server denied POP3 access for the given username and password. Server returned error: "${hotmailRefusal}"`,
  );
});

test('of sixty accounts the first fifty are read, in order and without “(POP3)” as well; the rest is cut', () => {
  const accounts = Array.from({ length: 60 }, (_, at) => ({
    ...failing(`user${at}@example.org`),
    withPop3Suffix: at % 2 === 0,
  }));
  showSettings({ accounts });
  const { rows, isCut } = findFetchedRows();
  expect(rows.map(({ account }) => account.address)).toEqual(
    accounts.slice(0, 50).map(({ address }) => address),
  );
  expect(isCut).toBe(true);
});

test('an empty document has no accounts', () => {
  show('');
  expect(findFetchedRows()).toEqual({ rows: [], isCut: false, namesAddresses: false });
});

test('an inbox that stays in the document, hidden, is not read, whatever its messages quote', () => {
  showSettings({ accounts: [failing(ann)] });
  const page = pageOf(pageView(newSlot(scenario()), 0));
  for (const view of [inbox(page), message(page)]) {
    view.hidden = true;
    document.body.prepend(view);
  }
  expect(states()).toEqual([[ann, 'failing']]);
});

test.each(['eve@example.com', 'Eve <eve@example.com>', '(eve@example.com)', 'ANN@hotmail.it', 'user@pop3'])(
  'an error that names %s names no account',
  (words) => {
    for (const layout of ['table', 'list'] as const)
      for (const errorPlace of ['cell', 'extra-row', 'inline'] as const) {
        const error = { frame: words, detail: words };
        showSettings({ layout, errorPlace, accounts: [{ ...failing(ann, error) }, healthy] });
        expect(states()).toEqual(found);
      }
  },
);

test('an address that is cut by tags is read whole', () => {
  showSettings({ accounts: [failing(ann)] });
  const heading = [...document.querySelectorAll('.rc')].find((one) => one.textContent?.includes('(POP3)'));
  if (heading) heading.innerHTML = '<b>ann</b><wbr>@hotmail<wbr>.it (POP3)';
  expect(states()).toEqual([[ann, 'failing']]);
});

test('each account has its own link, and “delete” never replaces one that is missing', () => {
  showSettings({ accounts: [failing(ann), healthy], classes: 'scrambled' });
  const [first, second] = findFetchedRows().rows;
  for (const one of [first, second])
    expect(one?.row.element.contains(one.editLink?.element ?? null)).toBe(true);
  expect(first?.editLink?.element).not.toBe(second?.editLink?.element);
  first?.editLink?.element.remove();
  expect(findFetchedRows().rows[0]?.editLink?.label).not.toBe('delete');
});
