import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { marker } from './main-job.ts';
import { hotmail, kept, openDetails, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

const recordOf = (items: Record<string, unknown>) =>
  items[`account/${hotmail}`] as { ticks?: object; sightings?: object } | undefined;
const steps = ['two-step', 'enable'];

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

    test('a guide that is closed as soon as it counts a tick has kept it', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      for (const [before, step] of steps.entries()) {
        const guide = await shared.session.extensionPage('guide.html');
        await openDetails(guide, '[data-remedy=forwarding]');
        await guide.click(`[data-remedy=forwarding] [data-step=${step}] input`);
        const counted = async () =>
          (await guide.text('[data-remedy=forwarding] .remedy-progress')).startsWith(String(before + 1));
        await until(counted, { what: `${before + 1} steps are counted` });
        await guide.close();
      }
      const ticks = recordOf(await shared.session.storage())?.ticks ?? {};
      expect(Object.keys(ticks).sort()).toEqual(steps.map((step) => `forwarding/${step}`).sort());
    });

    test('a guide that is closed in the midst of a tick damages nothing and loses no earlier tick', async () => {
      const ticks = { 'forwarding/test': 5, 'wait/later': 6 };
      const stored = { ...seenRecord([seenFailing(hotmail)]), [`account/${hotmail}`]: { version: 1, ticks } };
      await shared.session.setStorage(stored);
      for (const step of steps) {
        const guide = await shared.session.extensionPage('guide.html');
        await openDetails(guide, '[data-remedy=forwarding]');
        await guide.click(`[data-remedy=forwarding] [data-step=${step}] input`);
        await guide.close();
      }
      const after = await shared.session.storage();
      expect(recordOf(after)?.ticks).toMatchObject(ticks);
      expect(Object.keys(after).filter((key) => key.startsWith('aside/'))).toEqual([]);
    });

    test('a POP window that is closed right after its saving was still heard', async () => {
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(settings);
      const { tab, panel, paste } = await popWindowIn(await editWindow(settings, hotmail));
      await panel.click('[data-action=fill]');
      await paste('password', marker);
      await tab.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
      await kept(shared, 'what the form holds', (items) =>
        Object.hasOwn(recordOf(items)?.sightings ?? {}, 'password-well-formed'),
      );
      await tab.page.bringToFront();
      await tab.click('input[type=submit]');
      await tab.close();
      await kept(shared, 'the saving', (items) => Object.hasOwn(recordOf(items)?.sightings ?? {}, 'saved'));
    });

    test('a tick that cannot be kept says so, the earlier ones stay, and the hint is there all the same', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const popup = await shared.session.extensionPage('popup.html');
      const box = (step: string) => `[data-remedy=forwarding] [data-step=${step}] input`;
      await popup.click(box('two-step'));
      await kept(shared, 'the first tick', (items) => items[`account/${hotmail}`]);
      await fill[shared.name](popup);
      const before = await keptBut('filler', popup);
      await popup.click(box('enable'));
      await popup.see('.trouble[role=alert]');
      await waitForTicks(popup, 'forwarding', ['two-step']);
      expect(await keptBut('filler', popup)).toBe(before);
      await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
    });
  },
  { extension: 'built' },
);
