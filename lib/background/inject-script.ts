import { browser } from 'wxt/browser';
import type { GmailTab } from '../messaging/sender';

const scripts = {
  accounts: '/content-scripts/accounts.js',
  'pop-form': '/content-scripts/pop-form.js',
} as const;

const isScript = (name: unknown): name is keyof typeof scripts => Object.hasOwn(scripts, name as string);

/**
 * Injects the script that a page's sentinel asks for into the frame that asked. Resolves to true for `none`, with which a
 * page only wakes the background, and is `undefined` for any other message.
 */
export function injectScript(message: unknown, { tab, frameId = 0 }: GmailTab): Promise<unknown> | undefined {
  const { type, script } = (message ?? {}) as { type?: unknown; script?: unknown };
  if (type !== 'need') return;
  if (script === 'none') return Promise.resolve(true);
  if (!isScript(script)) return;
  return browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [scripts[script]],
  });
}
