// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import sentinel from '../../../entrypoints/sentinel';
import { gmailLinks, isAccountsSettings, isFiltersSettings, slotOf } from '../../../lib/gmail/routes';

const asked: unknown[] = [];
vi.stubGlobal('chrome', {
  runtime: { id: 'pop-doctor', sendMessage: async (message: unknown) => asked.push(message) },
});

const anyHash = fc.oneof(
  fc.constantFrom(
    '#settings/accounts',
    '#settings/accounts/',
    '#settings/accounts?x',
    '#settings/accounts-2',
    '#Settings/accounts',
  ),
  fc.constantFrom(
    '',
    '#inbox',
    '#settings',
    '#settings/account',
    '#settings/accountsx',
    '#search/settings/accounts',
    '##settings/accounts',
    '#settings/accounts_old',
  ),
  fc.constantFrom(
    '#settings/filters',
    '#settings/filtersx',
    '#search/to%3Aa+after%3A1796904001',
    '#search/to%3Aa+after%3A17969',
    '#search/#settings/accounts',
    '#sent/after%3A1796904001',
  ),
  fc.string().map((text) => `#settings/accounts${text}`),
  fc.string(),
);
const need = (script: string) => ({ type: 'need', script });

afterEach(() => {
  location.hash = '';
  document.body.innerHTML = '';
  asked.length = 0;
});

test.each([
  ['#settings/accounts', true],
  ['#settings/accounts/', true],
  ['#settings/accounts?compose=new', true],
  ['#settings/accountsandmore', false],
  ['#settings/accounts-old', false],
  ['#settings/filters', false],
  ['#inbox/settings/accounts', false],
  ['#search/#settings/accounts', false],
  ['', false],
])('the address %j is our settings page: %j', (hash, is) => {
  expect(isAccountsSettings({ hash })).toBe(is);
});

test('the sentinel and the scripts agree on every address; on other settings pages it only wakes the background', () => {
  const needs = () => {
    if (isAccountsSettings()) return [need('accounts')];
    if (isFiltersSettings()) return [need('filters')];
    if (/^#search\/.*after%3A\d{10}/.test(location.hash)) return [need('search')];
    return location.hash.startsWith('#settings') ? [need('none')] : [];
  };
  fc.assert(
    fc.property(anyHash, (hash) => {
      location.hash = hash;
      asked.length = 0;
      sentinel.main();
      expect(asked).toEqual(needs());
    }),
  );
});

test('the sentinel looks again when the address changes', () => {
  sentinel.main();
  location.hash = '#settings/accounts';
  asked.length = 0;
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(new Set(asked.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify(need('accounts'))]),
  );
});

test('a password field on any page makes the sentinel ask for the form’s script', () => {
  document.body.innerHTML = '<form><input type="password"></form>';
  sentinel.main();
  expect(asked).toEqual([need('pop-form')]);
});

test.each([
  ['/mail/u/3/', '/mail/u/3/'],
  ['/mail/u/12', '/mail/u/12/'],
  ['/mail/', '/mail/u/0/'],
  ['/', '/mail/u/0/'],
  ['/mail/u/123/', '/mail/u/0/'],
  ['/mail/u/ann@gmail.com/', '/mail/u/0/'],
  ['/x/mail/u/3/', '/mail/u/0/'],
])('the account’s place in %s is %s', (pathname, slot) => {
  expect(slotOf({ pathname })).toBe(slot);
});

test('whatever the path and the words, links stay in Gmail and on their route', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (pathname, words) => {
      const slot = slotOf({ pathname });
      expect(slot).toMatch(/^\/mail\/u\/\d{1,2}\/$/);
      const routes = {
        accounts: gmailLinks.accounts(slot),
        filters: gmailLinks.filters(slot),
        search: gmailLinks.search(slot, words),
        'create-filter': gmailLinks.newFilter(slot, 'to', words),
      };
      for (const [name, link] of Object.entries(routes)) {
        const { origin, hash } = new URL(link);
        expect(origin).toBe('https://mail.google.com');
        expect(hash).toMatch(new RegExp(`^#(settings/)?${name}(/[^/#<>"\\s]*)?$`));
      }
    }),
  );
});

test('a search is found again in its link', () => {
  const link = gmailLinks.search('/mail/u/1/', 'to:ann+x@hotmail.it newer_than:1d & more');
  expect(link).toBe(
    'https://mail.google.com/mail/u/1/#search/to%3Aann%2Bx%40hotmail.it+newer_than%3A1d+%26+more',
  );
});
