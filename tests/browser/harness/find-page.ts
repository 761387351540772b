import type { Browser, Page } from 'puppeteer-core';
import { bidi, contextOf } from './bidi.ts';
import { until } from './until.ts';

/** Milliseconds after which Firefox has certainly told of a tab, or never will. */
const patience = 1000;

/**
 * Waits for a page among all tabs. Under load Firefox drops the announcement of a tab now and then, and puppeteer never
 * learns of it; Firefox's own list has it.
 */
export async function findPage(
  browser: Browser,
  isWanted: (page: Page) => boolean | Promise<boolean>,
  what: string,
): Promise<Page> {
  const isFirefox = (await browser.version()).startsWith('firefox');
  const started = Date.now();
  const find = async () => {
    if (isFirefox && Date.now() - started > patience) await announceTabs(browser);
    for (const page of await browser.pages()) if (await isWanted(page)) return page;
    return undefined;
  };
  return until(find, { what });
}

interface Announcer {
  connection: { emit(event: string, context: object): void };
}

/** Repeats to puppeteer the announcement of each tab that it does not know. */
async function announceTabs(browser: Browser): Promise<void> {
  const { contexts } = await bidi(browser, 'browsingContext.getTree', { maxDepth: 0 });
  const known = new Set((await browser.pages()).map(contextOf));
  for (const tab of contexts as { context: string }[])
    if (!known.has(tab.context))
      (browser as unknown as Announcer).connection.emit('browsingContext.contextCreated', tab);
}
