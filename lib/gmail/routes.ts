/**
 * Addresses inside Gmail. Links are made of our own constants, the account slot and encoded values, of nothing else.
 * Routes: shared by every tool that works on Gmail (confidence A; docs/gmail-pages.md).
 */

const origin = 'https://mail.google.com';

/** True for the address of a page of Gmail. */
export const isGmail = (url: string): boolean => url.startsWith(`${origin}/`);

/** True on every settings page. */
export const isSettings = (address: string = document.URL): boolean =>
  address.slice(address.indexOf('#')).startsWith('#settings');

/** True on Settings → Accounts and Import. */
export const isAccountsSettings = (at: Pick<Location, 'hash'> = location): boolean =>
  /^#settings\/accounts(?![\w-])/.test(at.hash);

/** The signed-in account's place in the address, such as `/mail/u/1/`; `/mail/u/0/` where the address names none. */
export function slotOf(at: Pick<Location, 'pathname'> = location): string {
  const slot = /^\/mail\/u\/(\d{1,2})(?:\/|$)/.exec(at.pathname)?.[1] ?? '0';
  return `/mail/u/${slot}/`;
}

const at = (slot: string, hash: string) => `${origin}${slot}#${hash}`;
const query = (words: string) => encodeURIComponent(words).replaceAll('%20', '+');

/** Links to Gmail's own pages for the account in `slot`. */
export const gmailLinks = {
  accounts: (slot: string) => at(slot, 'settings/accounts'),
  filters: (slot: string) => at(slot, 'settings/filters'),
  search: (slot: string, words: string) => at(slot, `search/${query(words)}`),
  /** "Create filter" with the criteria filled; the actions cannot be preset. */
  newFilter: (slot: string, to: string) =>
    at(slot, `create-filter/to=${encodeURIComponent(to)}&sizeoperator=s_sl&sizeunit=s_smb`),
};
