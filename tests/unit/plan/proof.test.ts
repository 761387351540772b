import { expect, test } from 'vitest';
import { plusAddress } from '../../../lib/mail/plus-address';
import { afterSearch, afterStarting } from '../../../lib/plan/moves';
import { proofOf } from '../../../lib/plan/proof';
import { ann, day, december, failed, hour, listed } from './records';

const january = Date.parse('2027-01-20T12:00:00Z');
const february = Date.parse('2027-02-01T00:00:00Z');
const seconds = (at: number) => at / 1000;
const own = plusAddress('ann.reader@gmail.com', ann);

test('a healthy account is proven by its own address alone', () => {
  const plain = afterStarting(listed(), 'plain', december);
  expect(proofOf(ann, plain, december)).toBeUndefined();
  const plus = afterStarting(listed(), 'plus', december);
  expect(proofOf(ann, plus, december)).toEqual({
    by: 'plus-address',
    since: december,
    query: `deliveredto:${own} after:${seconds(december)} in:anywhere -from:me`,
  });
});

test('a failing account is proven by mail to the old address', () => {
  expect(proofOf(ann, afterStarting(failed(), 'plain', december), december)).toEqual({
    by: 'failing-account',
    since: december,
    query: `to:${ann} after:${seconds(december)} in:anywhere -from:me`,
  });
});

test('once Gmail no longer lists it, mail that came after that proves', () => {
  const goneSince = december + day;
  const record = { ...afterStarting(listed(), 'plain', december), goneSince };
  expect(proofOf(ann, record, december)).toBeUndefined();
  expect(proofOf(ann, record, goneSince)).toMatchObject({ by: 'after-fetching-ended', since: goneSince });
});

test('once the month has passed, mail that came after it proves, unless Gmail lists the account still', () => {
  const record = afterStarting(listed(), 'plain', december);
  expect(proofOf(ann, record, january)).toBeUndefined();
  expect(proofOf(ann, record, february)).toMatchObject({ by: 'after-fetching-ended', since: february });
  const still = { ...record, listed: { slot: '/mail/u/0/', at: february } };
  expect(proofOf(ann, still, february + day)).toBeUndefined();
});

test('a failure seen before the clock was set back is not relied on', () => {
  const now = december - 2 * day;
  expect(proofOf(ann, afterStarting(failed(), 'plain', now), now)).toBeUndefined();
});

test('without the Gmail address there is no address of its own to look for', () => {
  const record = afterStarting({ version: 2 }, 'plus', december);
  expect(proofOf(ann, record, december)).toBeUndefined();
});

test('starting again with the same target changes nothing, with another it begins anew', () => {
  const first = afterStarting(listed(), 'plus', december);
  expect(afterStarting(first, 'plus', december + hour)).toBe(first);
  expect(afterStarting(first, 'plain', december + hour).forwarding).toEqual({
    startedAt: december + hour,
    target: 'plain',
  });
  expect(afterStarting(first, 'plus', december - day).forwarding?.startedAt).toBe(december - day);
});

test('the Gmail address of the start stays the one that is looked for', () => {
  const record = afterStarting(listed(), 'plus', december);
  const elsewhere = {
    ...record,
    listed: { slot: '/mail/u/1/', gmailAddress: 'other@gmail.com', at: december },
  };
  expect(proofOf(ann, elsewhere, december)?.query).toContain(own);
});

test('only the very search proves', () => {
  const record = afterStarting(listed(), 'plus', december);
  const query = proofOf(ann, record, december)?.query ?? '';
  const arrived = (asked: string) =>
    afterSearch(ann, record, { query: asked, result: 'arrived' }, december + hour).forwarding?.proven;
  expect(arrived(query)).toEqual({ at: december + hour, by: 'plus-address' });
  expect(arrived(`to:${ann}`)).toBeUndefined();
});

test('each account at a provider has a word of its own', () => {
  const words = ['ann@hotmail.it', 'a.nn@hotmail.it', 'bob@hotmail.it'].map((one) =>
    plusAddress('ann@gmail.com', one),
  );
  expect(new Set(words).size).toBe(3);
  for (const word of words) expect(word).toMatch(/^ann\+hotmail[a-z0-9]{4}@gmail\.com$/);
});
