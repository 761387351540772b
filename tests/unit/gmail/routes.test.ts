// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import sentinel from '../../../entrypoints/sentinel';
import { gmailLinks, isAccountsSettings, isFiltersSettings, slotOf } from '../../../lib/gmail/routes';

const asked: string[] = [];

beforeEach(() => {
  vi.stubGlobal('chrome', {
    runtime: { id: 'pop-doctor', sendMessage: async ({ script }: { script: string }) => asked.push(script) },
  });
});
afterEach(() => {
  location.hash = '';
  document.body.innerHTML = '';
  asked.length = 0;
});

const ours = ['#settings/accounts', '#settings/accounts/', '#settings/accounts?compose=new'];
const others = [
  ...['', '#inbox', '#settings', '#settings/account', '#settings/accountsandmore', '#settings/accounts-old'],
  ...['#settings/accounts_old', '#settings/filters', '#settings/filtersx', '##settings/accounts'],
  ...['#inbox/settings/accounts', '#search/#settings/accounts', '#sent/after%3A1796904001'],
  ...['#search/to%3Aa+after%3A1796904001', '#search/to%3Aa+after%3A17969'],
];

test('the accounts’ settings are known by their address', () => {
  expect([...ours, ...others].filter((hash) => isAccountsSettings({ hash }))).toEqual(ours);
});

test('the sentinel and the scripts agree on every address; on other settings pages it only wakes the background', () => {
  const needed = () => {
    if (isAccountsSettings()) return ['accounts'];
    if (isFiltersSettings()) return ['filters'];
    if (/^#search\/.*after%3A\d{10}/.test(location.hash)) return ['search'];
    return location.hash.startsWith('#settings') ? ['none'] : [];
  };
  const accounts = fc.string().map((text) => `#settings/accounts${text}`);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...ours, ...others), accounts, fc.string()), (hash) => {
      location.hash = hash;
      asked.length = 0;
      sentinel.main();
      expect(asked).toEqual(needed());
    }),
  );
});

test('the sentinel asks again when the address changes', () => {
  sentinel.main();
  location.hash = '#settings/accounts';
  asked.length = 0;
  dispatchEvent(new HashChangeEvent('hashchange'));
  expect(new Set(asked)).toEqual(new Set(['accounts']));
});

test('a password field on any page makes the sentinel ask for the form’s script', () => {
  document.body.innerHTML = '<form><input type="password"></form>';
  sentinel.main();
  expect(asked).toEqual(['pop-form']);
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
