import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import { watchErrors } from './harness/errors.ts';
import { builtExtension } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { changeErrors, hintOf, noHint, showSettings } from './hint-on-page.ts';
import { marker, scenario } from './main-job.ts';
import { guideOpenedBy, hotmail, kept, recordOf } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

interface RuntimeApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

eachBrowser(
  (shared) => {
    const stop = () => shared.session.extension.stopBackground();
    /** Waits until the background listens: it runs a moment before its listeners are there. */
    const listens = async () => {
      const own = await shared.session.extensionPage('options.html');
      await own.run(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', RuntimeApi>;
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
      await listens();
      await page.bringToFront();
      await page.click('input[type=submit]');
    };
    const seen = (sighting: string) =>
      kept(shared, sighting, (items) => Object.hasOwn(recordOf(items).sightings ?? {}, sighting));

    test('a background that is stopped before each thing the person does misses nothing, from the error to “recovered”', async () => {
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
      await seen('password-well-formed');
      await stop();
      await submit(tab);
      await tab.closed();
      await seen('saved');
      await stop();
      await settings.page.bringToFront();
      await hintOf(settings, 'recovered');
      const { sightings } = recordOf(await shared.session.storage());
      expect(Object.keys(sightings ?? {}).sort()).toEqual(
        ['edit-opened', 'healthy', 'password-well-formed', 'row-seen', 'saved', 'settings-right'].sort(),
      );
      expect(await errors()).toEqual([]);
    });

    test('when a well-formed app password is refused, the window leads to forwarding first', async () => {
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
      const after = await tab.shadow('pop-doctor-panel', '[data-cause=password-sign-in-ended]');
      expect(await after.attr('[data-action=open-guide]', 'class')).toBe('primary');
      await stop();
      const guide = await tab.opens(() => after.click('[data-action=open-guide]'));
      await guide.see(`[data-account="${hotmail}"] [data-remedy=forwarding]`);
    });

    test('the way to our page wakes it, an inbox does not; neither gets anything of ours', async () => {
      const gmail = await shared.session.open('#inbox');
      await stop();
      await gmail.go('#search/settings');
      await gmail.go('#inbox');
      expect(await shared.session.extension.backgroundRuns()).toBe(false);
      await gmail.go('#settings/general');
      await until(() => shared.session.extension.backgroundRuns(), { what: 'the background wakes' });
      await listens();
      expect(await gmail.run(() => document.body.innerHTML.includes('pop-doctor'))).toBe(false);
    });

    test('whatever a hint is used for wakes it', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      const hint = await hintOf(tab);
      await stop();
      const guide = await guideOpenedBy(shared, tab, () => hint.click('[data-action=open-guide]'));
      await guide.see('[data-remedy]');
      await tab.page.bringToFront();
      await stop();
      changeErrors(shared, 'Connection timed out');
      const changed = await hintOf(tab, 'server-unreachable');
      await stop();
      await changed.click('[data-action=dismiss]');
      await noHint(tab);
    });
  },
  // a browser of its own: its background is stopped
  { folder: builtExtension },
);
