import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeTags } from '../../scripts/locale-tags.ts';
import { editWindow } from '../replica/addresses.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, unfoldAll } from './own-pages.ts';

const languages = localeTags(join(import.meta.dirname, '../..'));
const long = 'a.very.long.name.without.any.break.in.it.for.a.mailbox@hotmail.com';
const narrow = { width: 320, height: 800 };
/** What Chromium gives a popup of ours, without its scrollbar. */
const popupSize = { width: 420, height: 600 };

/**
 * In a page or a root: the boxes whose text is cut off or sticks out of the window, as "tag.class: text". A window of
 * 320 px is also one of 640 px at 200 % zoom: CSS pixels are what a page gets of either.
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

/** In the popup: what of the first failing account's next step is not in the window before any scrolling. */
const outOfSight = (): string[] => {
  const account = document.querySelector('[data-account][data-state=failing]');
  const box = account?.querySelector('[data-step] input:not(:checked)');
  const button = box?.closest('[data-step]')?.querySelector('a[href], button');
  return Object.entries({ box, button }).flatMap(([name, at]) => {
    const { top, bottom, left, right, height } = at?.getBoundingClientRect() ?? new DOMRect();
    const isInside = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    return isInside && height > 0 && scrollY === 0 ? [] : [`${name} from ${top} to ${bottom}`];
  });
};

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** In a page of ours: injects the sentinel into Gmail's tabs, as after an update; it brings fresh scripts. */
const injectSentinel = async () => {
  const { tabs, scripting } = (globalThis as never as { chrome: Api }).chrome;
  for (const { id } of await tabs.query({ url: 'https://mail.google.com/*' }))
    await scripting.executeScript({ target: { tabId: id }, files: ['/sentinel.js'] });
};

eachBrowser(
  (shared) => {
    /** Shows a page in every language, and returns what `find` finds there, by language. */
    const inEveryLanguage = async (tab: Tab, find: () => Promise<string[]>) => {
      const isDrawnOnce = (await tab.url()).endsWith('/welcome.html');
      const found: Record<string, string[]> = {};
      for (const language of languages) {
        const options = { version: 1, language };
        await tab.run(
          (options) => (globalThis as never as { chrome: Api }).chrome.storage.local.set({ options }),
          options,
        );
        if (isDrawnOnce) await tab.reload();
        const isIn = () => tab.run((language) => document.documentElement.lang === language, language);
        await until(isIn, { what: `the page is in ${language}` });
        const problems = await find();
        if (problems.length > 0) found[language] = problems;
      }
      return found;
    };
    const ownPage = async (file: string, address: string, size: { width: number; height: number }) => {
      const healthy = { address: 'bob@example.org', state: 'healthy' };
      await shared.session.setStorage(seenRecord([seenFailing(address), healthy]));
      const tab = await shared.session.extensionPage(file);
      await tab.page.setViewport(size);
      await tab.see('main h1');
      return tab;
    };

    test('in every language the next step’s check-box and button are in the popup’s window before any scrolling', async () => {
      const tab = await ownPage('popup.html', hotmail, popupSize);
      expect(await inEveryLanguage(tab, () => tab.run(outOfSight))).toEqual({});
    });

    test.each(['popup.html', 'guide.html', 'options.html', 'welcome.html'])(
      'in no language a text of %s is cut off at 320 px or 200 percent zoom',
      async (file) => {
        const tab = await ownPage(file, long, narrow);
        const find = async () => {
          await unfoldAll(tab);
          return (await tab.page.evaluate(`(${cutOff})(document)`)) as string[];
        };
        expect(await inEveryLanguage(tab, find)).toEqual({});
      },
    );

    test('in no language a text of hint or panel is cut off in a narrow window', async () => {
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      const form = await shared.session.open(editWindow(shared.replica.state().accounts[0]?.id ?? 0));
      const own = await shared.session.extensionPage('options.html');
      const cut: Record<string, string[]> = {};
      for (const [tab, name] of [
        [settings, 'pop-doctor-hint'],
        [form, 'pop-doctor-panel'],
      ] as const) {
        await tab.page.bringToFront();
        await tab.page.setViewport({ width: 640, height: 800 });
        for (const language of languages) {
          // the replica knows some languages only; ours follow what the page says of itself
          await tab.run((language) => {
            document.documentElement.lang = language;
          }, language);
          await own.run(injectSentinel);
          const root = await tab.shadow(name, `.root[lang="${language}"] > *`);
          const found = await root.run(cutOff);
          if (found.length > 0) cut[`${name} ${language}`] = found;
        }
      }
      expect(cut).toEqual({});
    });

    test('a text that is cut off or sticks out would be found', async () => {
      const tab = await ownPage('options.html', hotmail, narrow);
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
  },
  { only: 'chromium' },
);
