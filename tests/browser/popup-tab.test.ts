import { afterEach, describe, expect, test } from 'vitest';
import { dateInWords } from '../../lib/i18n/date-in-words.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, sectionSeen, showSettings } from './hint-on-page.ts';
import { hotmail, kept, values } from './own-pages.ts';

const eve = 'eve@live.com';
const healthy = { address: 'bob@example.org' };

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id: number; index: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
}

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    const popupOver = async (tab: Tab): Promise<Tab> => {
      const popup = await shared.session.popupFor(tab);
      await popup.see('[data-fact]');
      return popup;
    };
    /** What stands on the icon over each open tab, in their order. */
    const badges = async (): Promise<string[]> => {
      const page = await shared.session.extensionPage('options.html');
      const texts = await page.run(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', BadgeApi>;
        const { tabs, action } = browser ?? chrome;
        const all = await tabs.query({});
        return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
      });
      await page.close();
      return texts.filter((text) => text !== '');
    };
    const badgesAre = (...wanted: string[]) =>
      until(async () => (await badges()).join() === wanted.join(), { what: `badges: ${wanted.join()}` });

    test('over a Gmail tab it shows that tab, opened by itself what was seen last', async () => {
      const first = await showSettings(shared, { accounts: [failing(hotmail), healthy] });
      await hintOf(first);
      const second = await showSettings(shared, { accounts: [failing(eve)] }, 1);
      await hintOf(second);
      const popup = await popupOver(first);
      expect(await values(popup, 'account')).toEqual([hotmail, healthy.address]);
      expect(await popup.text('main > [role=status]')).toBe('In this Gmail tab');
      const alone = await shared.session.extensionPage('popup.html');
      await alone.see('[data-account]');
      expect(await values(alone, 'account')).toEqual([eve]);
      expect(await alone.text('main > [role=status]')).toMatch(/^Last seen in Gmail, /);
    });

    test.each([
      ['missing', { section: 'missing' as const }],
      ['empty', {}],
    ])('a section that is %s in the tab leaves the dates and the question', async (state, scenario) => {
      const gmail = await showSettings(shared, scenario);
      await sectionSeen(shared, state);
      const popup = await popupOver(gmail);
      await popup.see('[data-question=account] [name=address]');
      const text = await popup.text('main');
      for (const date of ['2024-09-16', '2027-01']) expect(text).toContain(dateInWords(date, 'en'));
    });

    test('a tab that has left Gmail is no Gmail tab any more', async () => {
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(gmail);
      await gmail.page.goto('about:blank');
      const popup = await popupOver(gmail);
      expect(await popup.text('main > [role=status]')).toMatch(/^Last seen in Gmail, /);
      expect(await values(popup, 'account')).toEqual([hotmail]);
    });

    test('a tab that has gone to another Gmail account does not show the accounts of the first', async () => {
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(gmail);
      shared.replica.setScenario({}, 1);
      await gmail.page.goto('https://mail.google.com/mail/u/1/#inbox');
      const popup = await popupOver(gmail);
      expect(await popup.text('main > [role=status]')).toMatch(/^Last seen in Gmail, /);
    });

    test('“forget this account” takes it out of the tab’s popup, too', async () => {
      const gmail = await showSettings(shared, { accounts: [failing(hotmail), failing(eve)] });
      await hintOf(gmail);
      const popup = await popupOver(gmail);
      await popup.click(`[data-account="${hotmail}"] [data-action=forget-account]`);
      await until(async () => (await values(popup, 'account')).join() === eve, {
        what: 'one account is left',
      });
    });

    describe('the badge', () => {
      test('counts the failing accounts of each tab by itself', async () => {
        const two = await showSettings(shared, { accounts: [failing(hotmail), healthy, failing(eve)] });
        await hintOf(two);
        const one = await showSettings(shared, { accounts: [failing(hotmail)] }, 1);
        await hintOf(one);
        await showSettings(shared, { accounts: [healthy] }, 2);
        await kept(shared, 'the third tab was seen', (items) =>
          JSON.stringify(items['last-seen']).includes('/mail/u/2/'),
        );
        await badgesAre('2', '1');
      });

      test('goes when the tab leaves Gmail', async () => {
        const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
        await badgesAre('1');
        await gmail.page.goto('about:blank');
        await badgesAre();
      });

      test('goes when the account is healthy again', async () => {
        await showSettings(shared, { accounts: [failing(hotmail)] });
        await badgesAre('1');
        shared.replica.change(([account]) => Object.assign(account ?? {}, { state: 'healthy' }));
        await badgesAre();
      });
    });
  },
  { extension: 'built' },
);
