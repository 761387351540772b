import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseServerText, plainQuote } from '../../../lib/mail/server-text';

test.each([
  ['-ERR [AUTH]  Authentication\r\n failed. ', '[AUTH] Authentication failed.'],
  ['-err Login failed.', 'Login failed.'],
  ['Basic\u200b authentication is\u202e disabled', 'Basic authentication is disabled'],
  ['Ｌｏｇｉｎ ｆａｉｌｅｄ', 'Login failed'],
  ['Couldn’t sync “mailbox”', 'Couldn\'t sync "mailbox"'],
  ['-ERROR', '-ERROR'],
  ['', ''],
])('%j is matched as %j', (text, normal) => {
  expect(normaliseServerText(text)).toBe(normal);
});

test.each([
  ['<b>Login</b>  failed', 200, '<b>Login</b> failed'],
  ['\u202eLogin\u2066 \u0007failed\ufeff\ud800', 200, 'Login failed'],
  // joiners that belong to the spelling stay
  ['نمی\u200cشود', 200, 'نمی\u200cشود'],
  ['one two three four five', 12, 'one two…'],
  ['one two three four five', 14, 'one two three…'],
  ['x'.repeat(50), 10, `${'x'.repeat(9)}…`],
  ['😀'.repeat(50), 10, `${'😀'.repeat(4)}…`],
])('%j is quoted in %i characters as %j', (text, max, quote) => {
  expect(plainQuote(text, max)).toBe(quote);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('-ERR', ' ', 'word', '\u202e', '\0', '\ud83d', '\ude00', '\ufdfa'), {
      maxLength: 400,
    })
    .map((parts) => parts.join('')),
);
const unfit = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

test('whatever comes in, the text to match is short, plain and stays as it is when read again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const normal = normaliseServerText(text);
      expect(normal.length).toBeLessThanOrEqual(2000);
      expect(normal).not.toMatch(unfit);
      expect(normal).not.toMatch(/^-ERR |\s{2}|^\s|\s$/);
      expect(normaliseServerText(normal)).toBe(normal);
    }),
  );
});

test('whatever comes in, a quote is plain and no longer than asked', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, max) => {
      const quote = plainQuote(text, max);
      expect(quote.length).toBeLessThanOrEqual(max);
      expect(quote).not.toMatch(unfit);
      expect(quote).not.toMatch(/\s{2}/);
    }),
  );
});

test('200 kB are no burden', () => {
  expect(plainQuote('a '.repeat(100_000))).toHaveLength(200);
  expect(normaliseServerText('\ufdfa'.repeat(200_000))).toHaveLength(2000);
});
