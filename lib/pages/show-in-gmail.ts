import browser from 'webextension-polyfill';
import { gmailLinks } from '../gmail/routes';
import { rememberPoint } from '../memory/memory';
import type { RemedyContext, Spot } from '../remedies/remedy';

/**
 * Brings the settings page to the front and points at the account's control there. Where the page is not open, it is
 * opened first; its script then asks what to point at.
 */
export async function showInGmail({ address, slot }: RemedyContext, spot: Spot): Promise<void> {
  await rememberPoint(address, spot);
  const url = gmailLinks.accounts(slot);
  const tabs = await browser.tabs.query({ url: `https://mail.google.com${slot}*` });
  const tab = tabs.find((one) => one.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  await browser.tabs.sendMessage(tab.id, { type: 'refresh' });
}
