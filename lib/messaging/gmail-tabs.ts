import { type Browser, browser } from 'wxt/browser';
import type { FormSpot } from '../gmail/spot-names';

/** Pages of Gmail, as a match pattern. */
export const gmailPages = 'https://mail.google.com/*';

/** What our pages and the background send to the scripts in Gmail's pages. */
export type ScriptMessage =
  /** Read the page again and show what belongs there now. */
  | { type: 'refresh' }
  /** The extension may no longer work here: remove everything of ours. */
  | { type: 'end' }
  /** Answered with `true` by the window whose form is this account's. */
  | { type: 'point'; address: string; spot: FormSpot };

/** Sends a message to the script in a tab; `undefined` where none of ours answers. */
export const sendToTab = (tabId: number, message: ScriptMessage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message).catch(() => undefined);

/** The open Gmail tabs that we may see, those that are loaded first. */
export const openGmailTabs = (): Promise<Browser.tabs.Tab[]> => browser.tabs.query({ url: gmailPages });

/** Asks the scripts in all open Gmail tabs to read their pages again. */
export async function refreshGmail(): Promise<void> {
  const tabs = await openGmailTabs();
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, { type: 'refresh' })));
}

/** Listens to those messages in a Gmail page until `signal` ends it; what `on` returns other than `undefined` is the answer. */
export function onScriptMessage(on: (message: ScriptMessage) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    const answer = on(message as ScriptMessage);
    if (answer !== undefined) reply(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // where the extension is gone, its listeners are too
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}
