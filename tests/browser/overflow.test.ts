import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { localeTags } from '../../scripts/locale-tags.ts';
import { base, editWindow } from '../replica/addresses.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord } from './own-pages.ts';

const tags = localeTags(join(import.meta.dirname, '../..'));
const long = 'a.very.long.name.without.any.break.in.it.for.a.mailbox@hotmail.com';

/**
 * In a page or a root: the boxes whose text is cut off or sticks out of the window, as "tag.class: text". A window of
 * 320 px stands for a popup of 320 px and for 640 px at 200 % zoom alike: CSS pixels are what a page gets of either.
 */
const cutOff = (root: Document | ShadowRoot): string[] => {
  const width = document.documentElement.clientWidth;
  const isScroller = (at: Element) => /auto|scroll/.test(getComputedStyle(at).overflowX);
  const inScroller = (at: Element): boolean => {
    for (let one = at.parentElement; one; one = one.parentElement) if (isScroller(one)) return true;
    return false;
  };
  const isCut = (at: Element) => {
    const { overflowX, display } = getComputedStyle(at);
    return display !== 'inline' && overflowX !== 'visible' && !isScroller(at);
  };
  // numbers first: styles are asked of the few that look suspicious
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((at) => {
      const { left, right } = at.getBoundingClientRect();
      const sticksOut = right > width + 1 || left < -1;
      return (at.scrollWidth > at.clientWidth + 1 && isCut(at)) || (sticksOut && !inScroller(at));
    })
    .filter(
      (at) => at.checkVisibility() && at.innerText?.trim() && !at.closest('svg, select, .visually-hidden'),
    )
    .map((at) => `${at.tagName}.${at.className}: ${at.innerText.slice(0, 60)}`);
};

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    const narrow = (tab: Tab) => tab.page.setViewport({ width: 320, height: 800 });

    test.each(['popup.html', 'guide.html', 'options.html'])(
      'in no language a text of %s is cut off at 320 px or 200 percent zoom',
      async (file) => {
        const stored = seenRecord([seenFailing(long)]);
        const cut: Record<string, string[]> = {};
        await shared.session.setStorage(stored);
        const tab = await shared.session.extensionPage(file);
        await narrow(tab);
        for (const language of tags) {
          await tab.run(async (language) => {
            const { browser, chrome } = globalThis as unknown as {
              browser?: typeof chrome;
              chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
            };
            await (browser ?? chrome).storage.local.set({ options: { version: 1, language } });
          }, language);
          await until(() => tab.run((language) => document.documentElement.lang === language, language), {
            what: `${file} speaks ${language}`,
          });
          await tab.run(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
          });
          const found = await tab.page.evaluate(`(${cutOff})(document)`);
          if ((found as string[]).length > 0) cut[language] = found as string[];
        }
        expect(cut).toEqual({});
      },
    );

    test('a text that is cut off or sticks out would be found', async () => {
      const tab = await shared.session.extensionPage('options.html');
      await narrow(tab);
      await tab.see('select');
      await tab.run(() => {
        for (const style of [
          'inline-size: 40px; overflow: hidden; white-space: nowrap',
          'inline-size: 600px',
        ]) {
          const line = document.createElement('p');
          line.style.cssText = style;
          line.textContent = 'Much too long for such a box';
          document.querySelector('main')?.append(line);
        }
      });
      expect(await tab.page.evaluate(`(${cutOff})(document)`)).toHaveLength(2);
    });

    test('in no language a text of hint or panel is cut off in a narrow window', async () => {
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      const form = await shared.session.open('about:blank');
      const id = shared.replica.state().accounts[0]?.id ?? 0;
      const cut: Record<string, string[]> = {};
      for (const [tab, name, address] of [
        [settings, 'pop-doctor-hint', (hl: string) => `${base()}?hl=${hl}#settings/accounts`],
        [form, 'pop-doctor-panel', (hl: string) => `${editWindow(id)}&hl=${hl}`],
      ] as const) {
        await tab.page.bringToFront();
        await tab.page.setViewport({ width: 640, height: 800 });
        // the replica speaks some languages only; ours follow what the page says of itself
        await tab.page.evaluateOnNewDocument(() => {
          addEventListener('DOMContentLoaded', () => {
            document.documentElement.lang = new URLSearchParams(location.search).get('hl') ?? '';
          });
        });
        for (const language of tags) {
          await tab.page.goto(address(language));
          const root = await tab.shadow(name, `.root[lang="${language}"] > *`);
          const found = await root.run(cutOff);
          if (found.length > 0) cut[`${name} ${language}`] = found;
        }
      }
      expect(cut).toEqual({});
    });
  },
  { extension: 'built' },
);
