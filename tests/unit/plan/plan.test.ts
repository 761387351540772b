import { expect, test } from 'vitest';
import { needsAttention, planOf } from '../../../lib/plan/plan';
import type { AccountRecord } from '../../../lib/storage/records';
import { ann, day, december, failed, hour, listed } from './records';

const entry = (record: AccountRecord, now = december, address = ann) => {
  const [first] = planOf({ known: [{ address, record }] }, now);
  if (!first) throw new Error('The plan is empty');
  return first;
};

const proven = (at = december - day) => ({ proven: { at, by: 'plus-address' as const } });

test('the most urgent comes first: failing, gone, moved with something due, still fetched, moved', () => {
  const known = Object.entries({
    moved: failed({ forwarding: proven() }),
    due: failed({ forwarding: proven(december - 8 * day) }),
    fine: listed(),
    gone: listed({ goneSince: december }),
    failing: failed(),
  }).map(([name, record]) => ({ address: `${name}@x.org`, record }));
  expect(planOf({ known }, december).map(({ address }) => address.split('@')[0])).toEqual([
    'failing',
    'gone',
    'due',
    'fine',
    'moved',
  ]);
});

test.each([
  ['failing', failed(), 'failing'],
  ['healthy again', failed({ sightings: { healthy: december } }), 'healthy'],
  ['listed', listed(), 'healthy'],
  ['gone', failed({ goneSince: december }), 'gone'],
  ['never seen in a list', { version: 2 } as const, 'gone'],
])('an account that was last seen %s is %3$s', (_, record, state) => {
  expect(entry(record).state).toBe(state);
});

test('what a page lists now counts more than the record, and needs none', () => {
  const known = [{ address: ann, record: failed() }];
  const now = [
    { address: 'Ann@hotmail.it', state: 'checking' as const },
    { address: 'bob@gmx.net', state: 'failing' as const },
  ];
  const plan = planOf({ known, listed: now }, december);
  expect(plan.map(({ address, state, provider }) => [address, state, provider?.id])).toEqual([
    ['bob@gmx.net', 'failing', 'gmx-net'],
    [ann, 'checking', 'microsoft-personal'],
  ]);
});

test.each([
  ['nothing', {}, 'todo'],
  ['a ticked step of forwarding', { ticks: { 'forwarding/open': december } }, 'started'],
  ['a ticked step of another way', { ticks: { 'wait/later': december } }, 'todo'],
  ['a start', { forwarding: { startedAt: december } }, 'started'],
  ['a start in the future', { forwarding: { startedAt: december + hour } }, 'todo'],
  ['a proof', { forwarding: proven() }, 'proven'],
  ['a proof in the future', { forwarding: proven(december + hour) }, 'todo'],
  ['the person’s word that it was closed', { settled: { at: december, way: 'closed' as const } }, 'proven'],
])('%s makes the move %3$s', (_, part, move) => {
  expect(entry(failed(part)).move).toBe(move);
});

test('the badge counts what fails and has not moved', () => {
  expect(needsAttention(entry(failed()))).toBe(true);
  expect(needsAttention(entry(failed({ forwarding: proven() })))).toBe(false);
  expect(needsAttention(entry(listed()))).toBe(false);
});

test('“look again” is due on the seventh day, until somebody has looked', () => {
  const at = new Date(2026, 11, 1, 18).getTime();
  const dueAt = (now: number, more: object = {}) =>
    entry(listed({ forwarding: { ...proven(at), ...more } }), now).due;
  expect(dueAt(new Date(2026, 11, 7, 23, 59).getTime())).toBeUndefined();
  const seventh = new Date(2026, 11, 8, 0, 0).getTime();
  expect(dueAt(seventh)).toBe('look-again');
  expect(dueAt(seventh, { lastLook: { at: seventh, result: 'arrived' } })).toBeUndefined();
  expect(dueAt(seventh, { lastLook: { at: seventh, result: 'nothing-yet' } })).toBe('look-again');
  expect(dueAt(seventh, { lastLook: { at: seventh + hour, result: 'arrived' } })).toBe('look-again');
});

test('“sign in” is due by the provider’s rule, counted from the last sign-in', () => {
  const dueIn = (days: number, address: string, part: Partial<AccountRecord> = {}) => {
    const lastLook = { at: december + 8 * day, result: 'arrived' as const };
    const record = listed({ forwarding: { ...proven(december), lastLook }, ...part });
    return entry(record, december + days * day, address).due;
  };
  // frozen after 120 days
  expect(dueIn(59, 'ann@laposte.net')).toBeUndefined();
  expect(dueIn(60, 'ann@laposte.net')).toBe('sign-in');
  expect(dueIn(60, 'ann@laposte.net', { signedInAt: december + 50 * day })).toBeUndefined();
  // no time is named
  expect(dueIn(30, 'ann@gmx.net')).toBe('sign-in');
  // forwarding counts as use
  expect(dueIn(364, 'ann@bluewin.ch')).toBeUndefined();
  // no rule is known
  expect(dueIn(364, 'ann@example.org')).toBeUndefined();
  // the phone app signs in by itself
  expect(
    dueIn(60, 'ann@laposte.net', { forwarding: {}, settled: { at: december, way: 'phone-app' } }),
  ).toBeUndefined();
});
