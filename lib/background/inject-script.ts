import { browser } from 'wxt/browser';
import { searchOf } from '../gmail/routes';
import type { GmailTab } from '../messaging/sender';
import { accountOfSearch } from './search-handler';

const scripts = {
  accounts: '/content-scripts/accounts.js',
  'pop-form': '/content-scripts/pop-form.js',
  search: '/content-scripts/search.js',
  filters: '/content-scripts/filters.js',
} as const;

const isScript = (name: unknown): name is keyof typeof scripts =>
  typeof name === 'string' && Object.hasOwn(scripts, name);

/**
 * Injects the script that a page's sentinel asks for into the frame that asked. Resolves to true for `none`, which only
 * wakes the background, and for a search that is not ours. Returns `undefined` for any other message.
 */
export function injectScript(
  message: unknown,
  { tab, url, frameId = 0 }: GmailTab,
): Promise<unknown> | undefined {
  const { type, script } = (message ?? {}) as { type?: unknown; script?: unknown };
  if (type !== 'need') return;
  if (script === 'none') return Promise.resolve(true);
  if (!isScript(script)) return;
  const inject = () =>
    browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [scripts[script]],
    });
  if (script !== 'search') return inject();
  return accountOfSearch(searchAt(tab.url ?? url)).then((found): unknown => !found || inject());
}

// the tab knows where it is now; the sender's own address may be the one it was loaded with
const searchAt = (url: string | undefined) => searchOf({ hash: URL.parse(url ?? '')?.hash ?? '' });
