import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ago } from '../../../lib/i18n/ago';

const now = new Date('2026-11-23T12:00:00Z');
const minute = 60_000;

test.each([
  [0, 'now'],
  [59_999, 'now'],
  [-minute, 'now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [60 * minute, '1 hour ago'],
  [24 * 60 * minute, 'yesterday'],
  [9 * 24 * 60 * minute, '9 days ago'],
])('%i milliseconds ago is “%s”', (past, words) => {
  expect(ago(now.getTime() - past, now, 'en')).toBe(words);
});

test('whatever a clock shows, no time lies in the future', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (at) => {
      expect(ago(at.getTime(), now, 'de')).not.toMatch(/NaN|Infinity|^in /);
    }),
  );
});
