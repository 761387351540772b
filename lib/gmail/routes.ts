/**
 * Addresses inside Gmail. Links are made of our own constants, the account slot and encoded values, of nothing else.
 * Routes: shared by every tool that works on Gmail (confidence A; docs/gmail-pages.md).
 */

const origin = 'https://mail.google.com';

/** True for the address of a page of Gmail. */
export const isGmail = (url: string): boolean => url.startsWith(`${origin}/`);

/**
 * The script of ours that a page needs, by its address: `search` on a search that looks like one of ours, `none` on the
 * other settings pages, from which people reach these. The cheap check comes first: an inbox pays for nothing else.
 */
export const scriptFor = (address: string = document.URL): string | false | null => {
  const found =
    address.includes('#se') &&
    /^[^#]*#(?:settings(?:\/(accounts|filters)(?![\w-]))?|(search)\/.*after%3A\d{10})/.exec(address);
  return found && (found[1] || found[2] || 'none');
};

/** True on Settings → Accounts and Import. */
export const isAccountsSettings = (at: Pick<Location, 'hash'> = location): boolean =>
  scriptFor(at.hash) === 'accounts';

/** True on Settings → Filters and Blocked Addresses. */
export const isFiltersSettings = (at: Pick<Location, 'hash'> = location): boolean =>
  scriptFor(at.hash) === 'filters';

/** What the list on this page was searched for; `undefined` on any other page, a message of the list among them. */
export function searchOf(at: Pick<Location, 'hash'> = location): string | undefined {
  const words = /^#search\/([^/]+)$/.exec(at.hash)?.[1]?.replaceAll('+', '%20');
  try {
    return words && decodeURIComponent(words);
  } catch {
    return undefined;
  }
}

/** The signed-in account's place in the address, such as `/mail/u/1/`; `/mail/u/0/` where the address names none. */
export function slotOf(at: Pick<Location, 'pathname'> = location): string {
  const slot = /^\/mail\/u\/(\d{1,2})(?:\/|$)/.exec(at.pathname)?.[1] ?? '0';
  return `/mail/u/${slot}/`;
}

const at = (slot: string, hash: string) => `${origin}${slot}#${hash}`;
const query = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('%20', '+');

/** Links to Gmail's own pages for the account in `slot`. */
export const gmailLinks = {
  accounts: (slot: string) => at(slot, 'settings/accounts'),
  filters: (slot: string) => at(slot, 'settings/filters'),
  search: (slot: string, words: string) => at(slot, `search/${query(words)}`),
  /** "Create filter" with the criteria filled; the actions cannot be preset. */
  newFilter: (slot: string, field: 'to' | 'has', value: string) =>
    at(
      slot,
      `create-filter/${field}=${encodeURIComponent(value.toWellFormed())}&sizeoperator=s_sl&sizeunit=s_smb`,
    ),
};
