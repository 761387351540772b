import { afterEach, describe, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { axeFinds, axeFindsInRoots } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord } from './own-pages.ts';
import { popWindowIn, showPopForm } from './pop-window.ts';

const themes = ['light', 'dark'] as const;
const tongues = ['en', 'ar'];

/** Puts what a closed root shows into an open one in its place: Firefox lets nobody into ours. */
const opened = (shadow: Shadow) =>
  shadow.run((root) => {
    const twin = document.createElement('div');
    twin.attachShadow({ mode: 'open' }).append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    root.host.replaceWith(twin);
  });

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    /** What axe finds in an element of ours that stands in Gmail. */
    const findsIn = async (tab: Tab, name: string): Promise<string[]> => {
      if (shared.name === 'chromium') return await axeFindsInRoots(tab, name);
      await opened(await tab.shadow(name));
      return await axeFinds(tab, name);
    };

    describe.each(tongues)('in %s axe finds nothing, light or dark,', (language) => {
      test.each(['popup.html', 'guide.html', 'options.html'])('on %s', async (file) => {
        const accounts = [seenFailing(hotmail), { address: 'bob@example.org', state: 'healthy' }];
        await shared.session.setStorage({
          ...seenRecord(accounts),
          options: { version: 1, language },
        });
        const tab = await shared.session.extensionPage(file);
        await tab.see(file === 'options.html' ? 'select' : '[data-remedy]');
        const found: string[] = [];
        for (const theme of themes) {
          await tab.run((theme) => {
            document.documentElement.style.colorScheme = theme;
            for (const fold of document.querySelectorAll('details')) fold.open = true;
          }, theme);
          found.push(...(await axeFinds(tab)).map((one) => `${theme}: ${one}`));
        }
        expect(found).toEqual([]);
      });

      test.each(themes)('on hint and panel (%s)', async (theme) => {
        const scenario = { language, theme, accounts: [failing(hotmail)] };
        const settings = await showSettings(shared, scenario);
        await hintOf(settings);
        expect(await findsIn(settings, 'pop-doctor-hint')).toEqual([]);
        const form = await shared.session.open('about:blank');
        const { paste } = await showPopForm(shared, form, { ...scenario, address: hotmail });
        await paste('password', 'abcd efgh');
        await form.shadow('pop-doctor-panel', '[data-check=password][data-state=wrong]');
        expect(await findsIn(form, 'pop-doctor-panel')).toEqual([]);
      });
    });

    test('a fault that is planted is found, in our pages and in closed roots', async () => {
      const page = await shared.session.extensionPage('options.html');
      await page.see('main h1');
      await page.run(() => document.querySelector('main')?.append(document.createElement('button')));
      expect((await axeFinds(page)).join()).toContain('button-name');
      const form = await shared.session.open('about:blank');
      await showPopForm(shared, form, { address: hotmail });
      const { panel } = await popWindowIn(form);
      await panel.run((root) => {
        const button = root.querySelector('[data-action=fill]') as HTMLElement;
        button.textContent = '';
      });
      expect((await findsIn(form, 'pop-doctor-panel')).join()).toContain('button-name');
    });
  },
  { extension: 'built' },
);
