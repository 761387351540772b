import { browser } from 'wxt/browser';
import type { ScriptMessage } from '../messaging/answers';
import { gmailPages } from '../messaging/gmail-tabs';
import { showBadge } from './badge';
import { mayReadGmail } from './site-access';

const awake = 'awake';

/**
 * Once in each life of the extension, as after an installation, an update or a pause: Gmail tabs that are open have no
 * script of ours that lives. A background that merely wakes finds its scripts in place.
 */
export async function wakeOpenTabsOnce(): Promise<void> {
  if ((await browser.storage.session.get(awake))[awake]) return;
  await browser.storage.session.set({ [awake]: true });
  await wakeOpenTabs();
}

/** Brings our scripts into the Gmail tabs that are open, also after a new permission. */
export async function wakeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: gmailPages });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['/sentinel.js'] })),
  );
}

/** Takes what is ours out of the open tabs, once the person has withdrawn our access to Gmail. */
export async function endInOpenTabs(): Promise<void> {
  if (await mayReadGmail()) return;
  const nothing = { failing: 0, title: browser.runtime.getManifest().name };
  const message: ScriptMessage = { type: 'end' };
  // without access nobody tells us which of them are Gmail's; the others do not listen
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, message), showBadge(id, nothing)],
    ),
  );
}
