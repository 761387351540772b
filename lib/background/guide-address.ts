import { browser } from 'wxt/browser';

/** The guide's address, opened at an account and a remedy. */
export function guideAddress(address?: string, remedy?: string): string {
  const words = new URLSearchParams({ ...(address && { address }), ...(remedy && { remedy }) }).toString();
  return browser.runtime.getURL('/guide.html') + (words ? `#${words}` : '');
}
