import { fetchEndIsOver } from '../facts/fetch-end';
import { arrivedQuery } from '../gmail/search-query';
import { plusAddress } from '../mail/plus-address';
import type { ProvenBy } from '../storage/move-fields';
import type { AccountRecord } from '../storage/records';

/** The search whose first hit proves forwarding. */
export interface Proof {
  /** What such a hit proves it by. */
  by: Exclude<ProvenBy, 'own-word'>;
  /** Only mail that came later counts; milliseconds since 1970. */
  since: number;
  query: string;
}

/** The Gmail address that an account's mail should reach, where it is known: that of the start stays. */
export const gmailAddressOf = ({ gmailAddress, listed, forwarding }: AccountRecord): string | undefined =>
  forwarding?.startedAt === undefined
    ? (listed?.gmailAddress ?? gmailAddress)
    : (gmailAddress ?? listed?.gmailAddress);

/**
 * How forwarding can be proven now; `undefined` while nothing can prove it. A message that Gmail fetched looks the same
 * as a forwarded one, so a plain target proves nothing as long as Gmail may still fetch the account. Times in the future,
 * noted before the clock was set back, count for nothing.
 */
export function proofOf(address: string, record: AccountRecord, now: number): Proof | undefined {
  const { startedAt, target, isNotFetched } = record.forwarding ?? {};
  if (startedAt === undefined || startedAt > now) return;
  if (target === 'plus') {
    const gmailAddress = gmailAddressOf(record);
    const query = gmailAddress && arrivedQuery('deliveredto', plusAddress(gmailAddress, address), startedAt);
    return query ? { by: 'plus-address', since: startedAt, query } : undefined;
  }
  const ended = isNotFetched ? startedAt : fetchingEnded(record, now);
  if (ended === undefined) return;
  const since = Math.max(startedAt, ended);
  return {
    by: isNotFetched ? 'failing-account' : 'after-fetching-ended',
    since,
    query: arrivedQuery('to', address, since),
  };
}

/** From when on Gmail cannot have fetched the account: it is no longer listed, or the month has passed. */
function fetchingEnded({ goneSince, listed }: AccountRecord, now: number): number | undefined {
  if (goneSince !== undefined) return goneSince <= now ? goneSince : undefined;
  // Google has moved its date before: an account that is still listed may still be fetched
  const isOver = now >= fetchEndIsOver && (listed?.at ?? 0) < fetchEndIsOver;
  return isOver ? fetchEndIsOver : undefined;
}
