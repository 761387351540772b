import { type Browser, browser } from 'wxt/browser';
import { gmailLinks } from '../gmail/routes';
import { type FormSpot, formSpots, type PageSpot, type Spot } from '../gmail/spot-names';
import { openGmailTabs, sendToTab } from '../messaging/gmail-tabs';
import type { RemedyContext } from '../remedies/remedy';
import { rememberPoint } from '../storage/pending';

/**
 * Brings the Gmail page with a control to the front and points at the control there. Where the settings page is not
 * open, it is opened first; its script then asks what to point at. Where the account's window is not open, the link
 * that opens it is pointed at instead.
 */
export async function showInGmail(context: RemedyContext, spot: Spot): Promise<void> {
  if (isFormSpot(spot)) {
    if (!(await showInWindow(context, spot))) await showOnPage(context, 'edit-link');
  } else {
    await showOnPage(context, spot);
  }
}

const isFormSpot = (spot: Spot): spot is FormSpot => formSpots.some((one) => one === spot);

async function showInWindow({ address }: RemedyContext, spot: FormSpot): Promise<boolean> {
  for (const tab of await openGmailTabs()) {
    if (tab.id === undefined) continue;
    if ((await sendToTab(tab.id, { type: 'point', address, spot })) !== true) continue;
    await bringToFront(tab);
    return true;
  }
  return false;
}

async function showOnPage({ address, slot }: RemedyContext, spot: PageSpot): Promise<void> {
  await rememberPoint(address, spot);
  const url = gmailLinks.accounts(slot);
  const tab = (await openGmailTabs()).find((one) => one.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await bringToFront(tab);
  await sendToTab(tab.id, { type: 'refresh' });
}

async function bringToFront({ id, windowId }: Browser.tabs.Tab): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
