import { atOutlook } from './conditions';
import type { RemedyContext } from './remedy';

/** Name under which the file is offered, the one Gmail itself gives to such a file. */
export const mailFiltersFile = 'mailFilters.xml';

/** Label that the filter puts on forwarded mail: `Outlook.com`, or the domain of another provider's address. */
export const filterLabel = (context: RemedyContext): string =>
  atOutlook(context) ? 'Outlook.com' : context.address.slice(context.address.lastIndexOf('@') + 1);

// XML 1.0 has no way to write these, not even as a reference: https://www.w3.org/TR/xml/#charsets
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

// a parser would turn white space in an attribute into plain spaces
const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (value: string) =>
  value.replace(unwritable, '').replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? '');

const property = (name: string, value: string) =>
  `    <apps:property name="${name}" value="${escaped(value)}"/>`;

const entry = (address: string, label: string, updated: string) =>
  [
    '  <entry>',
    '    <category term="filter"/>',
    '    <title>Mail Filter</title>',
    `    <updated>${updated}</updated>`,
    '    <content/>',
    property('to', address),
    property('label', label),
    property('shouldNeverSpam', 'true'),
    '  </entry>',
  ].join('\n');

/**
 * A file for Gmail's "Import filters": mail to each of `addresses` stays out of Spam and gets `label`.
 * Atom as Gmail exports it and gmailctl writes it (https://github.com/mbrt/gmailctl). Characters that XML cannot
 * hold are left out. `now` dates the file.
 */
export function mailFilters(addresses: readonly string[], label: string, now: Date): string {
  const updated = now.toISOString();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:apps="http://schemas.google.com/apps/2006">',
    '  <title>Mail Filters</title>',
    `  <updated>${updated}</updated>`,
    ...addresses.map((address) => entry(address, label, updated)),
    '</feed>',
    '',
  ].join('\n');
}
