import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { hintName, hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, nextBox, recordOf, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';

interface Api {
  storage: {
    local: { QUOTA_BYTES: number; getBytesInUse(): Promise<number>; set(items: object): Promise<void> };
  };
}

eachBrowser(
  (shared) => {
    test('a tick that the full storage refuses is told, the earlier one stays, and hints come all the same', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const popup = await shared.session.extensionPage('popup.html');
      await popup.click(nextBox);
      await waitForTicks(popup, 1);
      await kept(shared, 'the first tick', (items) => recordOf(items).ticks);
      await popup.run(async () => {
        const { local } = (globalThis as never as { chrome: Api }).chrome.storage;
        const room = local.QUOTA_BYTES - (await local.getBytesInUse());
        await local.set({ filler: 'x'.repeat(room - 'filler""'.length - 5) });
      });
      const { ticks } = recordOf(await shared.session.storage());
      await popup.click(nextBox);
      await popup.see('.trouble[role=alert]');
      await waitForTicks(popup, 1);
      expect(recordOf(await shared.session.storage()).ticks).toEqual(ticks);
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await (await hintOf(gmail)).click('[data-action=dismiss]');
      await gmail.shadow(hintName, '[role=alert]');
    });
  },
  // Firefox has no small quota that a test could fill
  { only: 'chromium' },
);
