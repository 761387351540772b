import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { remember, viewOf } from '../../../lib/diagnosis/account-view';
import { ago } from '../../../lib/i18n/ago';
import { readEdit, rememberEdit, rememberPoint, takePoint } from '../../../lib/storage/pending';
import type { AccountRecord } from '../../../lib/storage/records';
import { newBrowser } from '../fake-browser';

vi.mock('wxt/browser', () => import('../fake-browser'));

const ann = 'ann@hotmail.it';
const hour = 3_600_000;
/** What a clock showed that was three days fast, and what it shows since it was set right. */
const [wrong, right] = [1_800_000_000_000, 1_800_000_000_000 - 72 * hour];
const failing = {
  address: ann,
  state: 'failing' as const,
  error: { text: 'Authentication failed.', detail: '' },
};

beforeEach(newBrowser);

test('an “edit info” of a time to come is none that was clicked in the last half hour', async () => {
  await rememberEdit(1, ann, wrong);
  expect(await readEdit(1, right)).toBeUndefined();
  expect(await readEdit(1, wrong - 1000)).toBe(ann);
});

test('a place to point at of a time to come is none of the last minute', async () => {
  await rememberPoint(ann, 'row', wrong);
  expect(await takePoint([ann], right)).toBeUndefined();
  await rememberPoint(ann, 'row', wrong);
  expect(await takePoint([ann], wrong - 1000)).toEqual({ address: ann, spot: 'row' });
});

test('a failure of a time to come is noted anew, with the time that is right', () => {
  const before: AccountRecord = { version: 1, failed: { at: wrong, cause: 'credentials-refused' } };
  const now = new Date(right);
  const after = remember(before, viewOf(failing, before, now), { now: right, visit: 'this one' });
  expect(after.failed?.at).toBe(right);
});

test('an attempt of a time to come rules no password out, and the next one counts', () => {
  const attempted = (at: number): AccountRecord => ({
    version: 1,
    attempt: { at, cause: 'credentials-refused' },
  });
  const ruledOut = (record: AccountRecord) =>
    viewOf(failing, record, new Date(right)).diagnosis?.passwordRuledOut ?? false;
  expect(ruledOut(attempted(wrong))).toBe(false);
  expect(ruledOut(attempted(right - 1000))).toBe(true);
});

test('nothing is said to be seen in the future, whatever the clocks showed', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (at) => {
      expect(ago(at, new Date(right), 'en')).toMatch(/^(now|yesterday|[\d,]+ \w+ ago)$/);
    }),
  );
});
