import browser from 'webextension-polyfill';
import type { ScriptMessage } from '../answers';
import { gmailPages } from '../refresh-gmail';
import { mayReadGmail } from '../site-access';
import { showBadge } from './badge';

/** Brings our scripts into the Gmail tabs that are open: none lives there after an installation, an update or a new permission. */
export async function wakeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: gmailPages });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ['sentinel.js'] })),
  );
}

/** Takes what is ours out of the open tabs, once the person has withdrawn our access to Gmail. */
export async function endInOpenTabs(): Promise<void> {
  if (await mayReadGmail()) return;
  const message: ScriptMessage = { type: 'end' };
  // without access nobody tells us which of them are Gmail's; the others do not listen
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [browser.tabs.sendMessage(id, message), showBadge(id, 0)],
    ),
  );
}
