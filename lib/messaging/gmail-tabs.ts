import { browser } from 'wxt/browser';

/** Pages of Gmail, as a match pattern. */
export const gmailPages = 'https://mail.google.com/*';

/** Asks our scripts in all open Gmail tabs to read their pages again and to draw what now belongs there. */
export async function refreshGmail(): Promise<void> {
  const tabs = await browser.tabs.query({ url: gmailPages });
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, { type: 'refresh' }))),
  );
}
