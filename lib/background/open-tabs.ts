import { browser } from 'wxt/browser';
import { openGmailTabs, sendToTab } from '../messaging/gmail-tabs';
import { isFirstStart } from '../storage/pending';
import { showBadge } from './badge';
import { mayReadGmail } from './site-access';

/**
 * Injects our script into the Gmail tabs that are open after an installation, an update or a pause, since none runs there.
 * When the background merely wakes up, its scripts are still running.
 */
export async function injectOnFirstStart(): Promise<void> {
  if (await isFirstStart()) await injectIntoOpenTabs();
}

/** Injects the sentinel into the Gmail tabs that are open, also after a new permission. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await openGmailTabs();
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['/sentinel.js'] })),
  );
}

/** Removes what is ours from the open tabs, once the person has withdrawn our access to Gmail. */
export async function endInOpenTabs(): Promise<void> {
  if (await mayReadGmail()) return;
  const nothing = { count: 0, title: browser.runtime.getManifest().name };
  // without access we cannot see which of them are Gmail's; the others do not listen
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [sendToTab(id, { type: 'end' }), showBadge(id, nothing)],
    ),
  );
}
