import type { RemedyContext } from './remedy';

/** Name under which the file is offered, the one Gmail itself gives to such a file. */
export const mailFiltersFile = 'mailFilters.xml';

/** Label that the filter puts on forwarded mail: for a personal Microsoft account its provider, else the address's domain. */
export const filterLabel = (context: RemedyContext): string =>
  context.provider?.microsoft === 'personal'
    ? context.provider.shortName
    : context.address.slice(context.address.lastIndexOf('@') + 1);

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

/** By what a filter knows the mail: the address it is written to, or words of Gmail's search. */
export type FilterCriterion = readonly [property: 'to' | 'hasTheWord', value: string];

/** Mail that was forwarded for this account: delivered to an address of its own, or written to the old one. */
export const filterCriterion = ({ address, target, targetKind }: RemedyContext): FilterCriterion =>
  targetKind === 'plus' && target ? ['hasTheWord', `deliveredto:${target}`] : ['to', address];

const entry = ([name, value]: FilterCriterion, label: string, updated: string) =>
  [
    '  <entry>',
    '    <category term="filter"/>',
    '    <title>Mail Filter</title>',
    `    <updated>${updated}</updated>`,
    '    <content/>',
    property(name, value),
    property('label', label),
    property('shouldNeverSpam', 'true'),
    '  </entry>',
  ].join('\n');

/**
 * A file for Gmail's "Import filters": mail that meets one of `criteria` stays out of Spam and gets `label`.
 * Atom as Gmail exports it and gmailctl writes it (https://github.com/mbrt/gmailctl). Characters that XML cannot
 * hold are left out. `now` dates the file.
 */
export function mailFilters(criteria: readonly FilterCriterion[], label: string, now: Date): string {
  const updated = now.toISOString();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:apps="http://schemas.google.com/apps/2006">',
    '  <title>Mail Filters</title>',
    `  <updated>${updated}</updated>`,
    ...criteria.map((criterion) => entry(criterion, label, updated)),
    '</feed>',
    '',
  ].join('\n');
}
