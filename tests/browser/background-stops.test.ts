import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import { watchErrors } from './harness/errors.ts';
import { builtExtension } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { marker, scenario } from './main-job.ts';
import { hotmail, kept, openDetails, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

const recordOf = (items: Record<string, unknown>) =>
  items[`account/${hotmail}`] as { sightings?: object; attempt?: object } | undefined;

interface RuntimeApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const stop = () => shared.session.extension.stopBackground();
    /** Waits until the background hears: it runs a moment before its listeners are there. */
    const hears = async () => {
      const own = await shared.session.extensionPage('options.html');
      await own.run(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', RuntimeApi>;
        // a stranger to it: it hears, and answers nothing
        await (browser ?? chrome).runtime.sendMessage({}).catch(() => {});
      });
      await own.close();
    };
    /** A person's pointer is over the button before it is pressed: that is when the background wakes. */
    const submit = async ({ page }: Tab) => {
      await page.bringToFront();
      const wakes = async () => {
        await page.mouse.move(1, 1);
        await page.hover('input[type=submit]');
        return shared.session.extension.backgroundRuns();
      };
      await until(wakes, { what: 'the background wakes' });
      await hears();
      await page.bringToFront();
      await page.click('input[type=submit]');
    };

    test('a background that is stopped before each thing the person does forgets nothing of it', async () => {
      await stop();
      const settings = await showSettings(shared, scenario);
      const errors = await watchErrors(settings);
      await hintOf(settings, 'password-sign-in-ended');
      await stop();
      const { tab, panel, paste, held } = await popWindowIn(await editWindow(settings, hotmail));
      expect(await panel.text('h2')).toContain(hotmail);
      await stop();
      await panel.click('[data-action=fill]');
      expect(await held()).toMatchObject({ username: hotmail, server: 'outlook.office365.com', ssl: true });
      await stop();
      await paste('password', marker);
      await tab.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
      await kept(shared, 'the password was seen', (items) =>
        Object.hasOwn(recordOf(items)?.sightings ?? {}, 'password-well-formed'),
      );
      await stop();
      await submit(tab);
      await tab.closed();
      await kept(shared, 'the saving was heard', (items) =>
        Object.hasOwn(recordOf(items)?.sightings ?? {}, 'saved'),
      );
      await stop();
      await settings.page.bringToFront();
      await hintOf(settings, 'recovered');
      const { sightings } = recordOf(await shared.session.storage()) ?? {};
      expect(Object.keys(sightings ?? {}).sort()).toEqual(
        ['edit-opened', 'healthy', 'password-well-formed', 'row-seen', 'saved', 'settings-right'].sort(),
      );
      expect(await errors()).toEqual([]);
    });

    test('so does one that is stopped before the answer to a refused form', async () => {
      const settings = await showSettings(shared, {
        ...scenario,
        server: { accepts: { password: 'another' } },
      });
      await hintOf(settings);
      const { tab, paste } = await popWindowIn(await editWindow(settings, hotmail));
      await paste('password', marker);
      await stop();
      await submit(tab);
      await until(() => shared.replica.state().posts.length === 1, { what: 'the form arrives' });
      const after = await tab.shadow('pop-doctor-panel', '[data-cause]');
      expect(await after.text('[data-cause]')).toContain('Your app password has the right form');
      await stop();
      const guide = await tab.opens(() => after.click('[data-action=open-guide]'));
      await guide.see('[data-remedy=forwarding]');
    });

    test('the way to our page wakes it, an inbox does not; neither gets anything of ours', async () => {
      const gmail = await shared.session.open('#inbox');
      await stop();
      await gmail.go('#search/settings');
      await gmail.go('#inbox');
      expect(await shared.session.extension.backgroundRuns()).toBe(false);
      await gmail.go('#settings/filters');
      await until(() => shared.session.extension.backgroundRuns(), { what: 'the background wakes' });
      await hears();
      expect(await gmail.count('pop-doctor-hint, pop-doctor-panel, pop-doctor-pointer')).toBe(0);
    });

    test('popup and guide tick, point and open without it', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(settings);
      const popup = await shared.session.extensionPage('popup.html');
      await popup.see('[data-remedy=forwarding]');
      await stop();
      await popup.page.bringToFront();
      await popup.click('[data-remedy=forwarding] [data-step=two-step] input');
      await waitForTicks(popup, 'forwarding', ['two-step']);
      const guide = await popup.opens(() => popup.click('[data-action=open-guide]'));
      await openDetails(guide, '[data-remedy=forwarding]');
      await stop();
      await guide.page.bringToFront();
      await guide.click('[data-remedy=forwarding] [data-step=enable] input');
      for (const page of [guide, popup]) await waitForTicks(page, 'forwarding', ['two-step', 'enable']);
    });
  },
  // a browser of its own: its background is stopped
  { extension: builtExtension },
);
