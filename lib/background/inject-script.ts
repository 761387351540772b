import { browser } from 'wxt/browser';
import type { GmailTab } from '../messaging/sender';

const scripts = {
  accounts: '/content-scripts/accounts.js',
  'pop-form': '/content-scripts/pop-form.js',
} as const;

const isScript = (name: unknown): name is keyof typeof scripts => Object.hasOwn(scripts, name as string);

/**
 * Puts the script that a page's sentinel asks for into the frame that asked. Gives true to a page that only may lead to
 * one of ours and asks for `none`, and `undefined` to what is no such message.
 */
export function putScript(message: unknown, { tab, frameId = 0 }: GmailTab): Promise<unknown> | undefined {
  // one word that is looked up: to wait for the schemas would keep the person waiting
  const { type, script } = (message ?? {}) as { type?: unknown; script?: unknown };
  if (type !== 'need') return;
  if (script === 'none') return Promise.resolve(true);
  if (!isScript(script)) return;
  return browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [scripts[script]],
  });
}
