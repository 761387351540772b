import { plusAddress } from '../mail/plus-address';
import type { FiltersAnswer } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { gmailAddressOf } from '../plan/proof';
import { readAccounts } from '../storage/account-records';
import { noteFilters } from '../storage/moving';

/** Answers the filters' script: which addresses to look for. */
export async function filtersOpened(): Promise<FiltersAnswer> {
  const accounts = await readAccounts();
  return {
    wanted: accounts.map(({ address, record }) => {
      const gmailAddress = gmailAddressOf(record);
      return { address, names: [address, ...(gmailAddress ? [plusAddress(gmailAddress, address)] : [])] };
    }),
  };
}

/** Notes which accounts have a filter. */
export const filtersSeen = (seen: Extract<PageMessage, { type: 'filters-seen' }>): Promise<void> =>
  noteFilters(seen);
