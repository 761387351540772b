import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scene.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';

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

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('a tick that cannot be kept says so, the earlier ones stay, and the hint is there all the same', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const popup = await shared.session.extensionPage('popup.html');
      const box = (step: string) => `[data-remedy=forwarding] [data-step=${step}] input`;
      await popup.click(box('two-step'));
      await waitForTicks(popup, 'forwarding', ['two-step']);
      await fill[shared.name](popup);
      const before = await shared.session.storage();
      await popup.page.bringToFront();
      await popup.click(box('copy-address'));
      await popup.see('.trouble[role=alert]');
      await waitForTicks(popup, 'forwarding', ['two-step']);
      expect(await shared.session.storage()).toEqual(before);
      await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
    });
  },
  { extension: 'built' },
);
