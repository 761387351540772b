import { afterEach, expect, test } from 'vitest';
import type { AccountRecord } from '../../lib/storage/records.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, openDetails, seenFailing, seenRecord, values, waitForTicks } from './own-pages.ts';

const slots = [...Array(10).keys()];
const addressIn = (slot: number) => `ann${slot}@hotmail.com`;
const box = (step: string) => `[data-remedy=forwarding] [data-step=${step}] input`;

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  action: { getBadgeText(of: object): Promise<string> };
}

/** What the icon says over each Gmail tab, by its account slot. */
const badgesIn = (own: Tab) =>
  own.run(async () => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', BadgeApi>;
    const { tabs, action } = browser ?? chrome;
    const all = await tabs.query({ url: 'https://mail.google.com/*' });
    const texts = all.map(async ({ id, url }) => [
      new URL(url).pathname,
      await action.getBadgeText({ tabId: id }),
    ]);
    return Object.fromEntries(await Promise.all(texts));
  });

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('ten Gmail tabs with ten accounts that load at once: each has its own hint, badge and popup', async () => {
      const open = (slot: number) => showSettings(shared, { accounts: [failing(addressIn(slot))] }, slot);
      const tabs = await Promise.all(slots.map(open));
      for (const [slot, tab] of tabs.entries()) {
        await tab.page.bringToFront();
        const hint = await hintOf(tab);
        expect(await hint.attr('section', 'aria-label')).toContain(addressIn(slot));
      }
      await kept(shared, 'all ten accounts', (items) =>
        slots.every((slot) => Object.hasOwn(items, `account/${addressIn(slot)}`)),
      );
      const own = await shared.session.extensionPage('options.html');
      expect(await badgesIn(own)).toEqual(Object.fromEntries(slots.map((slot) => [`/mail/u/${slot}/`, '1'])));
      for (const slot of [3, 8]) {
        const popup = await shared.session.popupFor(tabs[slot] as Tab);
        await popup.see('[data-account]');
        expect(await values(popup, 'account')).toEqual([addressIn(slot)]);
        await popup.close();
      }
    });

    test('steps ticked in two pages at once, while Gmail tells of the same account, are all kept', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(gmail);
      const [one, other] = [
        await shared.session.extensionPage('guide.html'),
        await shared.session.extensionPage('guide.html'),
      ];
      for (const page of [one, other]) await openDetails(page, '[data-remedy=forwarding]');
      const press = (tab: Tab, step: string) =>
        tab.run((css) => document.querySelector<HTMLElement>(css)?.click(), box(step));
      const tell = (detail: string) =>
        shared.replica.change(([account]) => Object.assign(account ?? {}, { error: { detail } }));
      await Promise.all([
        press(one, 'two-step'),
        tell('Connection timed out'),
        press(other, 'enable'),
        press(one, 'open'),
        press(other, 'keep-copy'),
      ]);
      await hintOf(gmail, 'server-unreachable');
      const all = ['two-step', 'open', 'enable', 'keep-copy'];
      // each page writes when its turn comes
      await kept(shared, 'the new cause and every tick', (items) => {
        const { failed, ticks } = items[`account/${hotmail}`] as AccountRecord;
        const found = Object.keys(ticks ?? {})
          .sort()
          .join();
        const wanted = all.map((step) => `forwarding/${step}`).sort();
        return failed?.cause === 'server-unreachable' && found === wanted.join();
      });
      tell('Logon failure: unknown user name or bad password.');
      for (const page of [one, other]) await waitForTicks(page, 'forwarding', all);
    });
  },
  { extension: 'built' },
);
