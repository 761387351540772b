import type { SearchResult } from '../gmail/search-results/search-result';
import type { SettledWay } from '../storage/move-fields';
import type { AccountRecord } from '../storage/records';
import { gmailAddressOf, proofOf } from './proof';
import type { Target } from './target';

/** Whether it was failing when it was last seen; false when the clock was set back since. */
const isFailing = ({ failed, sightings, listed }: AccountRecord, now: number): boolean =>
  failed !== undefined && !sightings?.healthy && Math.max(failed.at, listed?.at ?? 0) <= now;

/** The record once the person starts to switch forwarding on. Starting again with the same target changes nothing. */
export function afterStarting(record: AccountRecord, target: Target, now: number): AccountRecord {
  const { forwarding } = record;
  const hasStarted = forwarding?.startedAt !== undefined && forwarding.startedAt <= now;
  if (hasStarted && forwarding.target === target) return record;
  const gmailAddress = gmailAddressOf(record);
  return {
    ...record,
    ...(gmailAddress && { gmailAddress }),
    forwarding: { startedAt: now, target, ...(isFailing(record, now) && { isNotFetched: true }) },
  };
}

/** The record after forwarding was found to have stopped: with the same target it begins anew. */
export const afterStopping = ({ forwarding, ...record }: AccountRecord, now: number): AccountRecord =>
  afterStarting(record, forwarding?.target ?? 'plain', now);

/** The record after a search was seen. Any other search than the one that can prove forwarding now changes nothing. */
export function afterSearch(
  address: string,
  record: AccountRecord,
  { query, result }: { query: string; result: SearchResult },
  now: number,
): AccountRecord {
  const proof = proofOf(address, record, now);
  if (proof?.query !== query) return record;
  const { proven, ...rest } = record.forwarding ?? {};
  const seen = proven && proven.by !== 'own-word' && proven.at <= now ? proven : { at: now, by: proof.by };
  return {
    ...record,
    forwarding: {
      ...rest,
      lastLook: { at: now, result },
      ...(result === 'arrived' ? { proven: seen } : proven && { proven }),
    },
  };
}

/** The record after the person said whether forwarded mail arrives. A proof that was seen stays; the first yes counts. */
export function afterOwnWord(record: AccountRecord, arrives: boolean, now: number): AccountRecord {
  const { proven, ...rest } = record.forwarding ?? {};
  const kept = proven && proven.at <= now && (arrives || proven.by !== 'own-word') ? proven : undefined;
  const word = arrives ? (kept ?? { at: now, by: 'own-word' as const }) : kept;
  return {
    ...record,
    forwarding: {
      ...rest,
      lastLook: { at: now, result: arrives ? 'arrived' : 'nothing-yet' },
      ...(word && { proven: word }),
    },
  };
}

/** The record after the person settled the account in another way, or took that back. */
export function afterSettling(
  record: AccountRecord,
  way: SettledWay | undefined,
  now: number,
): AccountRecord {
  const { settled: _, ...rest } = record;
  return way ? { ...rest, settled: { at: now, way } } : rest;
}

/** The record after Gmail's list of filters was seen. */
export const afterFilters = (record: AccountRecord, isThere: boolean, now: number): AccountRecord => ({
  ...record,
  filterSeen: { at: now, isThere },
});
