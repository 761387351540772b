import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewOf } from '../../../lib/diagnosis/account-view';
import {
  afterOwnWord,
  afterSearch,
  afterSettling,
  afterStarting,
  afterStopping,
} from '../../../lib/plan/moves';
import { entryOf } from '../../../lib/plan/plan';
import { proofOf } from '../../../lib/plan/proof';
import { afterSeeing } from '../../../lib/storage/record-changes';
import type { AccountRecord } from '../../../lib/storage/records';
import { ann, day, december, failed, hour } from './records';

// most searches find something: only those can go wrong
const results = ['arrived', 'arrived', 'arrived', 'nothing-yet', 'unknown'] as const;

const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('clock'), by: fc.integer({ min: -90, max: 90 }) }),
  fc.record({ kind: fc.constant('seen'), state: fc.constantFrom('healthy', 'failing', 'checking') }),
  fc.record({ kind: fc.constant('gone') }),
  fc.record({ kind: fc.constant('start'), target: fc.constantFrom('plus', 'plain') }),
  fc.record({ kind: fc.constant('search'), isOurs: fc.boolean(), result: fc.constantFrom(...results) }),
  fc.record({ kind: fc.constant('word'), arrives: fc.boolean() }),
  fc.record({ kind: fc.constant('settle'), way: fc.constantFrom('phone-app', 'closed', undefined) }),
);
type Event = typeof anyEvent extends fc.Arbitrary<infer T> ? T : never;

/** What happened, by order alone: no clock is asked. */
interface Truth {
  /** Since the start Gmail may have fetched the account. */
  mayBeFetched: boolean;
  target: 'plus' | 'plain' | undefined;
  isFailing: boolean;
  isGone: boolean;
  hasHit: boolean;
  hasWord: boolean;
  isSettled: boolean;
}

function happen(event: Event, record: AccountRecord, now: number, truth: Truth): AccountRecord {
  switch (event.kind) {
    case 'seen': {
      const account = { address: ann, state: event.state };
      const error = { text: 'Authentication failed.', detail: '' };
      const view = viewOf(
        event.state === 'failing' ? { ...account, state: 'failing', error } : account,
        record,
        new Date(now),
      );
      const { goneSince: _, ...seen } = afterSeeing(record, view, { now, visit: 'one' });
      truth.isGone = false;
      if (event.state !== 'checking') truth.isFailing = event.state === 'failing';
      if (event.state === 'healthy') truth.mayBeFetched = true;
      const at = Math.max(now, record.listed?.at ?? 0);
      return { ...seen, listed: { slot: '/mail/u/0/', gmailAddress: 'ann.reader@gmail.com', at } };
    }
    case 'gone':
      if (!record.listed) return record;
      truth.isGone = true;
      return { ...record, goneSince: Math.max(now, record.listed.at) };
    case 'start': {
      const after = afterStarting(record, event.target, now);
      if (after === record) return record;
      Object.assign(truth, {
        target: event.target,
        mayBeFetched: !truth.isFailing,
        hasHit: false,
        hasWord: false,
      });
      return after;
    }
    case 'search': {
      const query = event.isOurs ? proofOf(ann, record, now)?.query : `to:${ann} in:anywhere`;
      if (event.isOurs && query && event.result === 'arrived') {
        truth.hasHit = true;
        const isEnded = truth.isGone || now >= Date.parse('2027-02-01');
        expect(truth.target === 'plus' || !truth.mayBeFetched || isEnded).toBe(true);
      }
      return afterSearch(ann, record, { query: query ?? '', result: event.result }, now);
    }
    case 'word':
      truth.hasWord = event.arrives;
      return afterOwnWord(record, event.arrives, now);
    case 'settle':
      truth.isSettled = event.way !== undefined;
      return afterSettling(record, event.way, now);
    default:
      return record;
  }
}

test('whatever happens in whatever order, nothing is proven without a hit that proves, or the person’s word', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30, size: 'max' }), (events) => {
      let record: AccountRecord = { version: 2 };
      let now = december;
      const truth: Truth = {
        mayBeFetched: true,
        target: undefined,
        isFailing: false,
        isGone: false,
        hasHit: false,
        hasWord: false,
        isSettled: false,
      };
      for (const event of events) {
        if (event.kind === 'clock') now += event.by * hour;
        record = happen(event, record, now, truth);
        const { move, movedBy } = entryOf(ann, record, now);
        if (move === 'proven') expect(truth.hasHit || truth.hasWord || truth.isSettled).toBe(true);
        if (movedBy === 'own-word') expect(truth.hasWord).toBe(true);
      }
    }),
  );
});

test('a clock that is set back takes away what it showed before, and gives nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
      const started = afterStarting({ version: 2, gmailAddress: 'ann@gmail.com' }, 'plus', december);
      const query = proofOf(ann, started, december)?.query ?? '';
      const back = december - days * day;
      const after = afterSearch(ann, started, { query, result: 'arrived' }, back);
      expect(after).toBe(started);
      expect(entryOf(ann, after, back).move).toBe('todo');
    }),
  );
});

test('what was seen replaces the person’s word, and their “no” does not take it back', () => {
  const start = afterStarting({ version: 2, gmailAddress: 'ann@gmail.com' }, 'plus', december);
  const word = afterOwnWord(start, true, december);
  expect(word.forwarding?.proven).toEqual({ at: december, by: 'own-word' });
  expect(afterOwnWord(word, false, december).forwarding?.proven).toBeUndefined();
  const query = proofOf(ann, word, december)?.query ?? '';
  const seen = afterSearch(ann, word, { query, result: 'arrived' }, december + hour);
  expect(seen.forwarding?.proven).toEqual({ at: december + hour, by: 'plus-address' });
  expect(afterOwnWord(seen, false, december + day).forwarding).toMatchObject({
    proven: { by: 'plus-address' },
    lastLook: { at: december + day, result: 'nothing-yet' },
  });
});

test('forwarding that has stopped has to be proven again, by mail that comes later', () => {
  const moved = afterOwnWord(afterStarting(failed(), 'plain', december - 9 * day), true, december - 8 * day);
  expect(entryOf(ann, moved, december).due).toBe('look-again');
  const stopped = afterStopping(moved, december);
  expect(entryOf(ann, stopped, december)).toMatchObject({ move: 'started', proof: { since: december } });
});
