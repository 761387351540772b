import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { accountsReportSchema } from '../../../lib/messaging/page-messages';
import * as records from '../../../lib/storage/records';

type Shape<Record> = Record extends z.ZodMiniObject<infer Fields> ? keyof Fields : never;
type Told<Schemas> = { [Name in keyof Schemas]: { [Field in Shape<Schemas[Name]>]: string } };

const version = '';
const at = 'when';
const address = 'account';

/** Where PRIVACY.md tells what is kept, in its own words: a new record or field needs some too. */
const told: Told<typeof records> = {
  accountRecord: {
    version,
    failed: 'when it failed and why',
    attempt: 'that a well-formed app password was saved, and when',
    dismissed: 'the hint you dismissed',
    failedIn: 'the visit to the settings page in which it failed last',
    recoveryToldTo: 'the one that told you of its recovery',
    sightings: 'what the extension has seen of it by itself',
    server: 'the server in its form',
    deadlineRead: 'that you have read of the end of Gmail’s fetching',
    gmailAddress: 'the Gmail address you typed for it',
    ticks: 'the steps you ticked, and when',
  },
  seenRecord: { version, at, report: 'What Gmail’s settings showed last' },
  optionsRecord: { version, language: 'the language of the extension', hints: 'whether it shows hints' },
  editRecord: {
    version,
    at,
    tab: 'the tab, and when',
    address: 'The account whose “edit info” you clicked last',
  },
  refusalRecord: { version, at, address, error: 'The error that Gmail’s window showed last' },
  pointRecord: { version, at, address, spot: 'The button that a page which is just opening should point at' },
  pageWordsRecord: { version, language: 'in which language', words: 'What Gmail calls its buttons' },
};

const toldOfReport: { [Field in Shape<typeof accountsReportSchema>]: string } = {
  gmailAddress: 'your Gmail address',
  slot: 'its number in the browser',
  section: 'What Gmail’s settings showed last',
  accounts: 'the accounts and their errors',
};

const root = new URL('../../../', import.meta.url);
const privacy = readFileSync(new URL('PRIVACY.md', root), 'utf8').replaceAll(/\s+/g, ' ');
const kept = Object.entries(records).map(([name, { shape }]) => ({ name, fields: Object.keys(shape) }));

test.each(kept)('PRIVACY.md tells of every field of $name', ({ name, fields }) => {
  const words: Record<string, string> = told[name as keyof typeof told];
  expect(Object.keys(words)).toEqual(fields);
  for (const phrase of Object.values(words)) expect(privacy).toContain(phrase);
});

test('PRIVACY.md tells what is remembered of the settings page', () => {
  expect(Object.keys(toldOfReport)).toEqual(Object.keys(accountsReportSchema.shape));
  for (const phrase of Object.values(toldOfReport)) expect(privacy).toContain(phrase);
});

test('PRIVACY.md names every permission, and calls buttons what the extension calls them', () => {
  const texts = JSON.parse(readFileSync(new URL('locales/en.json', root), 'utf8'));
  const config = readFileSync(new URL('wxt.config.ts', root), 'utf8');
  const [, permissions = ''] = /permissions: \[(.*)\]/.exec(config) ?? [];
  const names = [...permissions.matchAll(/'(\w+)'/g)].map(([, name]) => `\`${name}\`:`);
  expect(names.length).toBeGreaterThan(0);
  const buttons = [texts.popup.forget, texts.popup.reportMake, texts.options.forget];
  for (const word of [...names, ...buttons, '`https://mail.google.com/*`:']) expect(privacy).toContain(word);
});
