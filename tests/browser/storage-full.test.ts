import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scene.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';

interface Api {
  storage: { local: { QUOTA_BYTES: number; get(): Promise<object>; set(items: object): Promise<void> } };
}

/** Leaves no room for one more record. Firefox has no small quota: there the page's writing fails instead. */
const fill = {
  chromium: (page: Tab) =>
    page.run(async () => {
      const { local } = (globalThis as never as { chrome: Api }).chrome.storage;
      const used = Object.entries(await local.get()).reduce(
        (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
        0,
      );
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - used - 'filler'.length - 2 - 30) });
    }),
  firefox: (page: Tab) =>
    page.run(() => {
      const { local } = (globalThis as never as { browser: Api }).browser.storage;
      local.set = () => Promise.reject(new Error('The disk is full'));
    }),
};

/** What is kept, one large record apart. */
const keptBut = (left: string, page: Tab) =>
  page.run(async (left) => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api>;
    return JSON.stringify({ ...(await (browser ?? chrome).storage.local.get()), [left]: undefined });
  }, left);

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('a tick that cannot be kept says so, the earlier ones stay, and the hint is there all the same', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const popup = await shared.session.extensionPage('popup.html');
      const box = (step: string) => `[data-remedy=forwarding] [data-step=${step}] input`;
      await popup.click(box('two-step'));
      await kept(shared, 'the first tick', (items) => items[`account/${hotmail}`]);
      await fill[shared.name](popup);
      const before = await keptBut('filler', popup);
      await popup.click(box('copy-address'));
      await popup.see('.trouble[role=alert]');
      await waitForTicks(popup, 'forwarding', ['two-step']);
      expect(await keptBut('filler', popup)).toBe(before);
      await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
    });
  },
  { extension: 'built' },
);
