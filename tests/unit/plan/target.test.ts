import { expect, test } from 'vitest';
import { entryOf } from '../../../lib/plan/plan';
import { forwardingContext } from '../../../lib/plan/target';
import { ann, day, december, failed, listed } from './records';

const contextOf = (record = listed(), now = december) => forwardingContext(entryOf(ann, record, now), now);

test('to the plain address, nothing proves forwarding while Gmail still fetches the account', () => {
  const begun = { forwarding: { startedAt: december - day, target: 'plain' as const } };
  expect(contextOf(listed(begun))).toMatchObject({ target: 'ann.reader@gmail.com', isProvenLater: true });
  expect(contextOf(listed(begun), Date.parse('2027-02-02'))).not.toHaveProperty('isProvenLater');
});

test.each([
  ['to an address of its own', listed()],
  ['that fails', failed()],
  ['that Gmail no longer lists', listed({ goneSince: december - day })],
])('an account %s need not wait for its proof', (_, record) => {
  expect(contextOf(record)).not.toHaveProperty('isProvenLater');
});
