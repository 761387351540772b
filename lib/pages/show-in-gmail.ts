import { type Browser, browser } from 'wxt/browser';
import { gmailLinks } from '../gmail/routes';
import type { ScriptMessage } from '../messaging/answers';
import type { RemedyContext, Spot } from '../remedies/remedy';
import { type FormSpot, formSpots, type PageSpot } from '../remedies/sightings';
import { rememberPoint } from '../storage/pending';

/**
 * Brings the Gmail page with a control to the front and points at the control there. Where the settings page is not
 * open, it is opened first; its script then asks what to point at. Where the account's window is not open, the link
 * that opens it is shown instead.
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
  const message: ScriptMessage = { type: 'point', address, spot };
  for (const tab of await browser.tabs.query({ url: 'https://mail.google.com/*' })) {
    // a tab without our script does not answer
    const isShown =
      tab.id !== undefined && (await browser.tabs.sendMessage(tab.id, message).catch(() => false));
    if (isShown === true) {
      await toFront(tab);
      return true;
    }
  }
  return false;
}

async function showOnPage({ address, slot }: RemedyContext, spot: PageSpot): Promise<void> {
  await rememberPoint(address, spot);
  const url = gmailLinks.accounts(slot);
  const tabs = await browser.tabs.query({ url: `https://mail.google.com${slot}*` });
  const tab = tabs.find((one) => one.url?.startsWith(url));
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await toFront(tab);
  const message: ScriptMessage = { type: 'refresh' };
  await browser.tabs.sendMessage(tab.id, message);
}

async function toFront({ id, windowId }: Browser.tabs.Tab): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
