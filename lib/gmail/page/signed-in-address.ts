import { addressesIn } from '../../mail/addresses-in-text';

/** The signed-in Gmail address: from the page's meta element (C), else from its title (B). */
export function readGmailAddress(page: Document = document): string | undefined {
  const stated = page.querySelector('meta[name="og-profile-acct"]')?.getAttribute('content') ?? '';
  return addressesIn(stated)[0] ?? addressesIn(page.title)[0];
}
