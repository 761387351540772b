import type { SearchResult } from '../gmail/search-results/search-result';
import {
  afterFilters,
  afterOwnWord,
  afterSearch,
  afterSettling,
  afterStarting,
  afterStopping,
} from '../plan/moves';
import { gmailAddressOf } from '../plan/proof';
import type { Target } from '../plan/target';
import { changeAccount, updateAccount } from './account-records';
import { updateStorage } from './items';
import type { SettledWay } from './move-fields';
import { accountItem } from './records';

/**
 * The person starts to forward an account's mail, to an address of its own or to the plain one. `gmailAddress` is needed
 * only where no page has shown it. Calling it again changes nothing.
 */
export const noteForwardingStarted = (
  address: string,
  target: Target,
  gmailAddress?: string,
  now = Date.now(),
) =>
  updateAccount(address, (record) =>
    afterStarting(
      { ...record, ...(gmailAddress && !gmailAddressOf(record) && { gmailAddress }) },
      target,
      now,
    ),
  );

/** The person says whether forwarded mail arrives, the first time and whenever they look again. */
export const noteOwnWord = (address: string, arrives = true, now = Date.now()) =>
  updateAccount(address, (record) => afterOwnWord(record, arrives, now));

/** The person says that forwarded mail no longer arrives. */
export const noteStopped = (address: string, now = Date.now()) =>
  updateAccount(address, (record) => afterStopping(record, now));

/** The person has settled an account without forwarding; without a way it is taken back. */
export const noteSettled = (address: string, way: SettledWay | undefined, now = Date.now()) =>
  updateAccount(address, (record) => afterSettling(record, way, now));

/** The person has signed in at the provider, which keeps the old mailbox alive. */
export const noteSignedIn = (address: string, now = Date.now()) =>
  updateAccount(address, (record) => ({ ...record, signedInAt: now }));

/** Notes what the search showed that proves an account's forwarding. */
export const noteSearch = (
  address: string,
  seen: { query: string; result: SearchResult },
  now = Date.now(),
) => updateAccount(address, (record) => afterSearch(address, record, seen, now));

/** Notes which accounts have a filter in Gmail's list, and which have none. */
export const noteFilters = (
  { there, missing }: { there: readonly string[]; missing: readonly string[] },
  now = Date.now(),
): Promise<void> =>
  updateStorage((stored) => {
    const known = [...there, ...missing].filter((address) => stored.get(accountItem(address)));
    for (const address of known)
      changeAccount(stored, address, (record) => afterFilters(record, there.includes(address), now));
  });
