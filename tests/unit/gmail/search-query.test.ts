import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gmailLinks, scriptFor, searchOf } from '../../../lib/gmail/routes';
import { arrivedQuery, confirmationQuery, mailToQuery, todayQuery } from '../../../lib/gmail/search-query';

const slot = '/mail/u/0/';
const since = Date.parse('2026-12-10T12:00:00.500Z');

const anyAddress = fc.oneof(
  fc.emailAddress(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '"ann lee"@x.org',
    'ann+news@x.org',
    'ann b@x.org',
    'änn@münchen.example',
    'a@x.org OR in:inbox',
    'a" in:inbox "@x.org',
    '{a b}@x.org',
    'a\n@x.org',
    'a\ud800@x.org',
  ),
);

test('an ordinary address stands as it is, an odd one in quotes', () => {
  expect(arrivedQuery('to', 'ann+x@hotmail.it', since)).toBe(
    'to:ann+x@hotmail.it after:1796904001 in:anywhere -from:me',
  );
  expect(mailToQuery('"ann lee"@x.org')).toBe('to:"ann lee @x.org"');
});

/** The words of a search, what is in quotes as one. */
const words = (query: string): string[] => query.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];

test('whatever the address, it stays one word of the search and asks for nothing else', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      for (const by of ['to', 'deliveredto'] as const) {
        const [first, ...rest] = words(arrivedQuery(by, address, since));
        expect(first?.startsWith(`${by}:`)).toBe(true);
        expect(rest).toEqual(['after:1796904001', 'in:anywhere', '-from:me']);
      }
      expect(words(todayQuery(address)).slice(1)).toEqual(['newer_than:1d', 'in:anywhere']);
    }),
  );
});

test('whatever the address, its search is found again in its link, and the search’s script is asked for', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const query = arrivedQuery('to', address, since);
      const link = new URL(gmailLinks.search(slot, query));
      expect(link.origin + link.pathname).toBe(`https://mail.google.com${slot}`);
      expect(searchOf(link)).toBe(query);
      expect(scriptFor(link.href)).toBe('search');
    }),
  );
});

test.each(['', '#inbox', '#search/', '#search/a/16b2', '#search/%', '#label/a'])(
  'the address %j names no search of a list',
  (hash) => expect(searchOf({ hash })).toBeFalsy(),
);

test.each([
  [[], 'in:anywhere newer_than:1d'],
  [['proton.me'], 'in:anywhere newer_than:1d from:proton.me'],
  [['mail.ru', 'bk.ru'], 'in:anywhere newer_than:1d {from:mail.ru from:bk.ru}'],
])('a confirmation by %j is looked for with %s', (domains, query) => {
  expect(confirmationQuery(domains)).toBe(query);
});
