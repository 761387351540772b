import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail, kept, seenFailing, seenRecord } from './own-pages.ts';

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('the chosen language is the one of popup, guide and options', async () => {
      const options = await shared.session.extensionPage('options.html');
      await options.see('select');
      await options.page.select('select[data-action=language]', 'it');
      await until(async () => (await options.run(() => document.documentElement.lang)) === 'it');
      for (const page of ['popup.html', 'guide.html']) {
        const tab = await shared.session.extensionPage(page);
        await tab.see('[data-fact]');
        expect(await tab.run(() => document.documentElement.lang)).toBe('it');
        expect(await tab.text('main')).toContain('16 settembre 2024');
      }
    });

    test('hints that are switched off go at once, and the popup still knows; switched on they come back', async () => {
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(gmail);
      const options = await shared.session.extensionPage('options.html');
      await options.click('[data-action=hints]');
      await kept(shared, 'the choice', (items) => (items.options as { hints?: boolean })?.hints === false);
      await gmail.page.bringToFront();
      await noHint(gmail);
      const tab = await shared.session.popupFor(gmail);
      await tab.see(`[data-account="${hotmail}"]`);
      await options.page.bringToFront();
      await options.click('[data-action=hints]');
      await kept(shared, 'the choice', (items) => (items.options as { hints?: boolean })?.hints === true);
      await gmail.page.bringToFront();
      await hintOf(gmail);
    });

    test('with hints switched off a page that is opened gets none', async () => {
      await shared.session.setStorage({ options: { version: 1, hints: false } });
      const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
      await kept(shared, 'the page was seen', (items) => items['last-seen']);
      // the answer to the first sight has long come when a second one is kept
      shared.replica.change(([account]) =>
        Object.assign(account ?? {}, failing(hotmail, { detail: 'Again' })),
      );
      await kept(shared, 'the change', (items) => JSON.stringify(items['last-seen']).includes('Again'));
      expect(await gmail.count('pop-doctor-hint')).toBe(0);
    });

    test('“forget everything” forgets all but the choices', async () => {
      await shared.session.setStorage({
        ...seenRecord([seenFailing(hotmail)]),
        [`account/${hotmail}`]: { version: 1, ticks: { 'forwarding/two-step': 1 } },
        options: { version: 1, language: 'es' },
      });
      const options = await shared.session.extensionPage('options.html');
      await options.click('[data-action=forget-everything]');
      await kept(shared, 'nothing but the choices', (items) => Object.keys(items).join() === 'options');
      expect((await options.text('[role=status]')).length).toBeGreaterThan(5);
    });
  },
  { extension: 'built' },
);
