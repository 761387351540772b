import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { openGmailTabs } from '../messaging/gmail-tabs';

const skeleton = z.object({
  page: z.enum(['settings', 'window']),
  markup: z.string().check(z.maxLength(21_000)),
});

/** Where to open an issue about a changed page; `undefined` while `package.json` names no homepage. */
export function issueForm(): string | undefined {
  const { homepage_url } = browser.runtime.getManifest();
  return homepage_url && `${homepage_url}/issues/new?template=changed-page.yml`;
}

/** The report of all open Gmail pages that we may read; empty when there is none. Nothing is sent: the person copies it. */
export async function makeReport(): Promise<string> {
  const tabs = await openGmailTabs();
  const parts = await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : skeletonIn(id))));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return '';
  const { name, version } = browser.runtime.getManifest();
  return [`${name} ${version}`, ...known.map(({ page, markup }) => `\n${page}:\n${markup}`)].join('\n');
}

// a tab that is asleep, or that we may not read any more, gives nothing
async function skeletonIn(tabId: number) {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/skeleton.js'] })
    .catch(() => []);
  const parsed = z.safeParse(skeleton, results[0]?.result);
  return parsed.success ? parsed.data : undefined;
}
