// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterCriterion, filterLabel, mailFilters } from '../../../lib/remedies/mail-filters';
import { people } from './people';

const atom = 'http://www.w3.org/2005/Atom';
const apps = 'http://schemas.google.com/apps/2006';
const now = new Date('2026-11-24T08:00:00Z');

function parse(xml: string) {
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
  return page;
}

const propertiesOf = (entry: Element) =>
  [...entry.getElementsByTagNameNS(apps, 'property')].map((property) => [
    property.getAttribute('name'),
    property.getAttribute('value'),
  ]);

const entriesOf = (xml: string) => [...parse(xml).getElementsByTagNameNS(atom, 'entry')];

test('a filter file is an Atom feed with one mail filter for each criterion, in their order', () => {
  const criteria = [
    ['to', 'ann@hotmail.it'],
    ['hasTheWord', 'deliveredto:a+b@gmail.com'],
  ] as const;
  const xml = mailFilters(criteria, 'Outlook.com', now);
  const feed = parse(xml).documentElement;
  expect([feed.localName, feed.namespaceURI]).toEqual(['feed', atom]);
  const entries = entriesOf(xml);
  expect(entries.map(propertiesOf)).toEqual(
    criteria.map((criterion) => [criterion, ['label', 'Outlook.com'], ['shouldNeverSpam', 'true']]),
  );
  const part = (name: string) => entries[0]?.getElementsByTagNameNS(atom, name)[0];
  expect(part('category')?.getAttribute('term')).toBe('filter');
  expect(part('title')?.textContent).toBe('Mail Filter');
  expect(part('content')?.childNodes).toHaveLength(0);
  expect(part('updated')?.textContent).toBe('2026-11-24T08:00:00.000Z');
  expect(entriesOf(mailFilters([], 'Outlook.com', now))).toEqual([]);
});

const odd = fc.oneof(
  fc.emailAddress(),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><apps:property name="shouldTrash" value="true"/>',
    ']]>',
    '&amp;',
    "o'neil@x.y",
    'a\t\r\nb',
    '\0',
    '\uD800',
    '\uFFFF',
  ),
);

// what XML 1.0 can hold: https://www.w3.org/TR/xml/#charsets
const writable = (text: string) =>
  [...text]
    .filter((character) => /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u.test(character))
    .join('');

test('whatever the addresses and the label, the file is well-formed and gives them back', () => {
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 5 }), odd, (addresses, label) => {
      const criteria = addresses.map((one) => ['to', one] as const);
      expect(entriesOf(mailFilters(criteria, label, now)).map(propertiesOf)).toEqual(
        addresses.map((address) => [
          ['to', writable(address)],
          ['label', writable(label)],
          ['shouldNeverSpam', 'true'],
        ]),
      );
    }),
  );
});

test('the label is Outlook.com for Hotmail and kin, and the domain for others', () => {
  expect(filterLabel(people.outlook)).toBe('Outlook.com');
  expect(filterLabel(people.icloud)).toBe('icloud.com');
});

test('a filter knows forwarded mail by the address of its own where there is one', () => {
  expect(filterCriterion(people.zoho)).toEqual(['hasTheWord', 'deliveredto:ann+zoho1a2b@gmail.com']);
  expect(filterCriterion(people.outlook)).toEqual(['to', 'ann@hotmail.it']);
});
