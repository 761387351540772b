import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import { addressKey } from '../mail/address';
import type { Provider } from '../mail/provider';
import { providerOf } from '../mail/providers';
import type { KnownAccount } from '../storage/account-records';
import type { ProvenBy, SettledWay } from '../storage/move-fields';
import type { AccountRecord } from '../storage/records';
import { type Due, dueOf } from './due';
import { type Proof, proofOf } from './proof';

/** One account's way from "fetched by Gmail" to "moved". */
export interface PlanEntry {
  address: string;
  /** `gone`: Gmail does not list it, or not any more. `checking`: Gmail is fetching just now. */
  state: 'failing' | 'healthy' | 'checking' | 'gone';
  /** `proven`: its mail arrives without Gmail's fetching, or the person has settled it otherwise. */
  move: 'todo' | 'started' | 'proven';
  /** What `proven` rests on, and since when. */
  movedBy?: ProvenBy | SettledWay;
  movedAt?: number;
  provider?: Provider;
  /** The search that can prove it; absent while nothing can, and once it is moved. */
  proof?: Proof;
  due?: Due;
  record: AccountRecord;
}

/** All that a plan is made from: the accounts with a record, and those that Gmail lists now as far as it was seen. */
export interface PlanInput {
  known: readonly KnownAccount[];
  listed?: readonly FetchedAccount[];
}

/** Every account that was ever seen, the most urgent first. `now` in milliseconds since 1970. */
export function planOf({ known, listed = [] }: PlanInput, now: number): PlanEntry[] {
  const records = new Map(known.map((account) => [addressKey(account.address), account]));
  const states = new Map(listed.map(({ address, state }) => [addressKey(address), state]));
  const unknown = listed.filter(({ address }) => !records.has(addressKey(address)));
  return [...known, ...unknown.map(({ address }) => ({ address, record: noRecord }))]
    .map(({ address, record }) => entryOf(address, record, now, states.get(addressKey(address))))
    .toSorted((one, other) => urgency(one) - urgency(other));
}

const noRecord: AccountRecord = { version: 2 };

/** One account's entry; `listed` is its state on the page, where it is on one. */
export function entryOf(
  address: string,
  record: AccountRecord,
  now: number,
  listed?: FetchedAccount['state'],
): PlanEntry {
  const provider = providerOf(address, record.server);
  const moved = movedOf(record, now);
  const proof = moved ? undefined : proofOf(address, record, now);
  const isForwarded = moved && moved.movedBy === record.forwarding?.proven?.by;
  const due = isForwarded ? dueOf(record, moved.movedAt, provider, now) : undefined;
  return {
    address,
    state: listed ?? stateOf(record),
    move: moved ? 'proven' : hasStarted(record, now) ? 'started' : 'todo',
    ...moved,
    ...(provider && { provider }),
    ...(proof && { proof }),
    ...(due && { due }),
    record,
  };
}

function stateOf({ goneSince, failed, sightings, listed }: AccountRecord): PlanEntry['state'] {
  if (goneSince !== undefined) return 'gone';
  if (failed && !sightings?.healthy) return 'failing';
  return listed ? 'healthy' : 'gone';
}

// what was noted before the clock was set back lies in the future, and is ignored
function movedOf({ forwarding, settled }: AccountRecord, now: number) {
  const proven = forwarding?.proven;
  if (proven && proven.at <= now) return { movedBy: proven.by, movedAt: proven.at };
  if (settled && settled.at <= now) return { movedBy: settled.way, movedAt: settled.at };
  return;
}

function hasStarted({ forwarding, ticks = {} }: AccountRecord, now: number): boolean {
  if (forwarding?.startedAt !== undefined && forwarding.startedAt <= now) return true;
  return Object.entries(ticks).some(([step, at]) => step.startsWith('forwarding/') && at <= now);
}

const ranks = { failing: 0, gone: 1, due: 2, checking: 3, healthy: 3, moved: 4 } as const;

const urgency = ({ state, move, due }: PlanEntry): number =>
  ranks[move !== 'proven' ? state : due ? 'due' : 'moved'];

/** Counted on the badge: it fails and its mail does not arrive in another way, or something is due. */
export const needsAttention = ({ state, move, due }: PlanEntry): boolean =>
  (state === 'failing' && move !== 'proven') || due !== undefined;
