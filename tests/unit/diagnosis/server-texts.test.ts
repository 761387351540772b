import { expect, test } from 'vitest';
import type { CauseId } from '../../../lib/diagnosis/cause-ids';
import { providerById } from '../../../lib/mail/providers';
import texts from '../../data/pop-errors.json';
import { diagnoseText } from './diagnose-text';

/** Texts whose words fit several causes. */
const exceptions: Record<string, { cause: CauseId; because: string }> = {
  '-ERR authentication failed': {
    cause: 'credentials-refused',
    because: 'the words are those of any refused sign-in; that POP may be off is among the remedies',
  },
};

/** What servers put in place of `%s`, `%d` and `%u`. */
const fillings: Record<string, string> = { s: 'ann', d: '5', u: '10' };
const filled = (text: string) =>
  text.replace(/%([sdu])/g, (_, kind) => fillings[kind] ?? '').replace('<IP address>', '192.0.2.1');

/** Gmail quotes the server without `-ERR`. */
const asGmailShows = (text: string) => filled(text).replace(/^-ERR /, '');

const cases = texts.map((entry) => {
  const domain = providerById(entry.provider ?? '')?.domains[0] ?? 'example.org';
  return { ...entry, address: `ann@${domain}`, expected: exceptions[entry.text]?.cause ?? entry.cause };
});

test.each(cases)('$expected: $text ($server)', ({ text, address, expected }) => {
  expect(diagnoseText({ detail: asGmailShows(text), address }).cause).toBe(expected);
});

test.each(cases)('$expected, unquoted within a frame: $text', ({ text, address, expected }) => {
  const frame = `Server denied POP3 access for the given username and password. Server returned error: ${asGmailShows(text)}`;
  expect(diagnoseText({ detail: '', text: frame, address }).cause).toBe(expected);
});

test('where a switched-off POP hides behind a refused sign-in, switching it on comes first', () => {
  expect(diagnoseText({ detail: 'authentication failed', address: 'ann@gmx.net' }).remedies[0]).toBe(
    'enable-pop',
  );
});
