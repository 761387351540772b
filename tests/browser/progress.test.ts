import { afterEach, describe, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { builtExtension } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import {
  hotmail,
  kept,
  openDetails,
  seenFailing,
  seenRecord,
  tick,
  values,
  waitForTicks,
} from './own-pages.ts';

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const popup = async (stored: object = {}): Promise<Tab> => {
      await shared.session.setStorage(stored as Record<string, unknown>);
      const tab = await shared.session.extensionPage('popup.html');
      await tab.see('[data-fact]');
      return tab;
    };

    test('ticks are kept for the account and the remedy, also when the background was stopped', async () => {
      const first = await popup(seenRecord([seenFailing(hotmail), seenFailing('eve@live.com')]));
      await first.click('[data-remedy=forwarding] [data-step=two-step] input');
      await shared.session.extension.stopBackground();
      await first.click('[data-remedy=forwarding] [data-step=enable] input');
      await kept(shared, 'both ticks', (items) => {
        const { ticks } = items[`account/${hotmail}`] as { ticks: object };
        return Object.keys(ticks).length === 2;
      });
      await first.close();
      const again = await shared.session.extensionPage('popup.html');
      await waitForTicks(again, 'forwarding', ['two-step', 'enable']);
      expect(await again.text('[data-remedy=forwarding] .remedy-progress')).toMatch(/^2\D+1\d/);
      await again.click('[data-remedy=forwarding] [data-action=start-over]');
      await waitForTicks(again, 'forwarding', []);
    });

    test('two windows that tick at once keep both ticks', async () => {
      const one = await popup(seenRecord([seenFailing(hotmail)]));
      const other = await shared.session.extensionPage('guide.html');
      await other.see('[data-remedy=forwarding]');
      await openDetails(other, '[data-remedy=forwarding]');
      const press = (tab: Tab, step: string) =>
        tab.run(
          (step) =>
            document
              .querySelector<HTMLElement>(`[data-remedy=forwarding] [data-step=${step}] input`)
              ?.click(),
          step,
        );
      await Promise.all([
        press(one, 'two-step'),
        press(other, 'enable'),
        press(one, 'open'),
        press(other, 'keep-copy'),
      ]);
      const all = ['two-step', 'open', 'enable', 'keep-copy'];
      await waitForTicks(one, 'forwarding', all);
      await waitForTicks(other, 'forwarding', all);
    });

    test('“forget this account” takes the account and its ticks away', async () => {
      const tab = await popup(seenRecord([seenFailing(hotmail), seenFailing('eve@live.com')]));
      await tick(tab, 'forwarding', 'two-step');
      await kept(shared, 'a tick', (items) => items[`account/${hotmail}`]);
      await tab.click(`[data-account="${hotmail}"] [data-action=forget-account]`);
      await until(async () => (await values(tab, 'account')).join() === 'eve@live.com');
      expect(JSON.stringify(await shared.session.storage())).not.toContain(hotmail);
    });

    describe('what is kept is never lost', () => {
      test('a record of an unknown shape is set aside, and the popup works', async () => {
        const strange = { version: 1, ticks: 'all of them' };
        const tab = await popup({ ...seenRecord([seenFailing(hotmail)]), [`account/${hotmail}`]: strange });
        await tick(tab, 'forwarding', 'two-step');
        await waitForTicks(tab, 'forwarding', ['two-step']);
        expect(Object.values(await shared.session.storage()).flat()).toContainEqual(strange);
      });

      test('what was seen last and the choices may be of any shape: the popup works, and both are set aside', async () => {
        const strange = { 'last-seen': ['not', 'ours'], options: 'all on' };
        const tab = await popup(strange);
        await tab.see('[data-question=account]');
        expect(await shared.session.storage()).toEqual(strange);
        await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
        await tab.see(`[data-account="${hotmail}"]`);
        const options = await shared.session.extensionPage('options.html');
        await options.click('[data-action=hints]');
        await kept(shared, 'the choice', ({ options }) => (options as { hints?: boolean }).hints === false);
        expect(await shared.session.storage()).toMatchObject({
          'aside/last-seen': [strange['last-seen']],
          'aside/options': [strange.options],
        });
      });

      test('what a newer version saw and chose is left as it is, and the popup knows its tab', async () => {
        const newer = { 'last-seen': { version: 99, pages: [] }, options: { version: 99, hints: 'rarely' } };
        await shared.session.setStorage(newer);
        const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
        await hintOf(gmail);
        const tab = await shared.session.popupFor(gmail);
        await tab.see(`[data-account="${hotmail}"][data-cause=password-sign-in-ended]`);
        expect(await shared.session.storage()).toMatchObject(newer);
      });

      test('a record of a newer version is left as it is, and the popup works', async () => {
        const newer = { version: 99, novelty: true };
        const stored = { ...seenRecord([seenFailing(hotmail)]), [`account/${hotmail}`]: newer };
        const tab = await popup(stored);
        await tab.see('[data-remedy=forwarding]');
        await tab.click('[data-remedy=forwarding] [data-step=two-step] input');
        // the answer to a tick is a new drawing; a second page sees what was kept
        const other = await shared.session.extensionPage('popup.html');
        await other.see('[data-remedy=forwarding]');
        expect((await shared.session.storage())[`account/${hotmail}`]).toEqual(newer);
      });
    });
  },
  // a browser of its own: its background is stopped
  { extension: builtExtension },
);
