import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { axeFinds } from './harness/axe.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, unfoldAll } from './own-pages.ts';
import { showPopForm } from './pop-window.ts';

const themes = ['light', 'dark'] as const;
const pages = ['popup.html', 'guide.html', 'options.html', 'welcome.html'];

eachBrowser((shared) => {
  // engines differ in little that axe sees: Firefox shows each surface once
  const isChromium = shared.name === 'chromium';

  /** What axe finds in an element of ours in Gmail, once its closed root is replaced by an open one of the same content. */
  const findsIn = async (tab: Tab, name: string): Promise<string[]> => {
    const shadow = await tab.shadow(name);
    await shadow.run((root) => {
      const twin = document.createElement('div');
      twin.attachShadow({ mode: 'open' }).append(...[...root.childNodes].map((node) => node.cloneNode(true)));
      root.host.replaceWith(twin);
    });
    return await axeFinds(tab, name);
  };

  test('axe finds nothing on our pages', async () => {
    const accounts = [seenFailing(hotmail), { address: 'bob@example.org', state: 'healthy' }];
    await shared.session.setStorage(seenRecord(accounts));
    const found: string[] = [];
    for (const file of isChromium ? pages : ['popup.html']) {
      const tab = await shared.session.extensionPage(file);
      await tab.see('main h1');
      await unfoldAll(tab);
      for (const theme of themes) {
        await tab.run((theme) => {
          document.documentElement.style.colorScheme = theme;
        }, theme);
        const rules = theme === 'dark' ? ['color-contrast'] : undefined;
        found.push(...(await axeFinds(tab, 'html', rules)).map((one) => `${file}, ${theme}: ${one}`));
      }
      await tab.close();
    }
    expect(found).toEqual([]);
  });

  test.each(isChromium ? themes : ['light' as const])(
    'axe finds nothing on hint and panel (%s)',
    async (theme) => {
      const scenario = { theme, accounts: [failing(hotmail)] };
      const tab = await showSettings(shared, scenario);
      await hintOf(tab);
      expect(await findsIn(tab, 'pop-doctor-hint')).toEqual([]);
      const { paste } = await showPopForm(shared, tab, { ...scenario, address: hotmail });
      await paste('password', 'abcd efgh');
      await tab.shadow('pop-doctor-panel', '[data-check=password][data-state=wrong]');
      expect(await findsIn(tab, 'pop-doctor-panel')).toEqual([]);
    },
  );

  test('a fault in a root of ours is found', async () => {
    const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
    const hint = await hintOf(tab);
    await hint.run((root) => root.querySelector('[data-action=dismiss]')?.replaceChildren());
    expect((await findsIn(tab, 'pop-doctor-hint')).join()).toContain('button-name');
  });
});
