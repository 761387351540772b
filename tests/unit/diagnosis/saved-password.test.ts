import { expect, test } from 'vitest';
import { viewOf } from '../../../lib/diagnosis/account-view';
import { isPasswordRuledOut } from '../../../lib/diagnosis/password-ruled-out';
import type { FetchedAccount } from '../../../lib/gmail/accounts-list/fetched-account';
import { hasKnownFormat, judgeAppPassword } from '../../../lib/mail/password-check';
import { providerOf } from '../../../lib/mail/providers';
import { afterSaving, afterSeeing, afterTrying } from '../../../lib/storage/record-changes';
import type { AccountRecord } from '../../../lib/storage/records';

const minute = 60_000;
const address = 'ann@hotmail.com';
const refusal =
  'Server denied POP3 access. Server returned error: "Logon failure: unknown user name or bad password."';
const failing = (text = refusal): FetchedAccount => ({
  address,
  state: 'failing',
  error: { text, detail: text },
});
const start = Date.parse('2026-12-01T10:00:00Z');

const see = (record: AccountRecord, account: FetchedAccount, at: number): AccountRecord =>
  afterSeeing(record, viewOf(account, record, new Date(at)), { now: at, visit: 'visit' });
const save = (hasFormat = true): AccountRecord =>
  afterSaving(
    see({ version: 2 }, failing(), start),
    { hasKnownFormat: hasFormat, errorBefore: refusal },
    start,
  );
const claims = (record: AccountRecord, at: number, account = failing()) => {
  const { passwordRuledOut, waitsForRetry = false } = viewOf(account, record, new Date(at)).diagnosis ?? {};
  return { passwordRuledOut, waitsForRetry };
};

test('a row that still shows its old error right after saving proves nothing', () => {
  const at = start + 10 * minute;
  const seen = see(save(), failing(), at);
  expect(claims(seen, at)).toEqual({ passwordRuledOut: false, waitsForRetry: true });
});

test('an old error that only counts its minutes on is still the old one', () => {
  const before = {
    ...save(),
    savedPassword: { ...save().savedPassword, errorBefore: 'refused 5 minutes ago' },
  };
  const seen = see(before as AccountRecord, failing('refused 7 minutes ago'), start + 2 * minute);
  expect(seen.savedPassword?.triedAt).toBeUndefined();
});

test.each<[string, (record: AccountRecord) => AccountRecord]>([
  ['the window came back with it', (record) => afterTrying(record, start + minute)],
  ['the row was checking since', (record) => see(record, { address, state: 'checking' }, start + minute)],
  [
    'the row had other words since',
    (record) => see(record, failing('POP3 refused, in other words'), start + minute),
  ],
  ['Gmail’s hour has passed', (record) => see(record, failing(), start + 61 * minute)],
])('the refusal is newer than the save when %s', (_, since) => {
  const at = start + 62 * minute;
  expect(claims(since(save()), at)).toEqual({ passwordRuledOut: true, waitsForRetry: false });
});

test('a password without the known format is never ruled out', () => {
  expect(claims(afterTrying(save(false), start + minute), start + 2 * minute).passwordRuledOut).toBe(false);
});

test('where a new password settles first, a refusal within that time rules nothing out', () => {
  const settles = (hours: number) =>
    isPasswordRuledOut(
      'credentials-refused',
      { at: start, cause: 'credentials-refused', hasKnownFormat: true, triedAt: start + hours * 60 * minute },
      new Date(start + 5 * 60 * minute),
      3,
    );
  expect([settles(2), settles(3)]).toEqual([false, true]);
});

test('after a day, or with a clock that was set back, nothing is claimed', () => {
  const tried = afterTrying(save(), start + minute);
  for (const at of [start + 25 * 60 * minute, start - minute])
    expect(claims(tried, at)).toEqual({ passwordRuledOut: false, waitsForRetry: false });
});

test('only a password of the known length has the known format', () => {
  const known = (value: string, of = address) => {
    const provider = providerOf(of);
    return hasKnownFormat(judgeAppPassword(value, { ...(provider && { provider }), address: of }), provider);
  };
  expect(known('abcdefghijklmnop')).toBe(true);
  for (const value of ['abc', 'abcd efgh ijkl mnop', 'abcdefghijklmno!', address])
    expect(known(value)).toBe(false);
  // no length is known there
  expect(known('abcdefghijklmnop', 'ann@gmx.de')).toBe(false);
  expect(known('abcdefghijklmnop', 'ann@unknown.example')).toBe(false);
});
