import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { type SystemWish, wish } from './harness/media.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord } from './own-pages.ts';
import { showPopForm } from './pop-window.ts';

/** In a page or root: what cannot be told from its ground, or has no edge, once the system chose the colours. */
const lost = (root: Document | ShadowRoot): string[] => {
  const groundOf = (at: Element | null): string => {
    for (let one = at; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).colorScheme;
  };
  const name = (at: Element) => `${at.tagName}.${at.getAttribute('class')} ${at.textContent?.slice(0, 30)}`;
  const edges = [...root.querySelectorAll('button')].filter((at) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(at);
    return (
      borderTopStyle !== 'solid' ||
      Number.parseFloat(borderTopWidth) < 1 ||
      borderTopColor === groundOf(at.parentElement)
    );
  });
  const texts = [...root.querySelectorAll('p, li, button, summary, h1, h2, label')].filter(
    (at) => at.checkVisibility() && getComputedStyle(at).color === groundOf(at),
  );
  const marks = [...root.querySelectorAll('svg.mark')].filter(
    (at) => getComputedStyle(at).stroke === groundOf(at),
  );
  return [...edges, ...texts, ...marks].map(name);
};

const queries: Record<SystemWish, string> = {
  'forced-colors': '(forced-colors: active)',
  'prefers-contrast': '(prefers-contrast: more)',
  'prefers-reduced-motion': '(prefers-reduced-motion: reduce)',
};

/** What is fainter in a page or root than its text: soft texts and the edges of boxes. */
const faint = (root: Document | ShadowRoot): string[] => {
  const first = root.querySelector('.root, body') ?? document.documentElement;
  const { color } = getComputedStyle(first);
  const soft = [...root.querySelectorAll('.soft')].filter((at) => getComputedStyle(at).color !== color);
  const edges = [...root.querySelectorAll('.hint, .remedy')].filter(
    (at) => getComputedStyle(at).borderBottomColor !== color,
  );
  return [...soft, ...edges].map(({ className, textContent }) => `${className} ${textContent?.slice(0, 30)}`);
};

eachBrowser(
  (shared) => {
    let endOf = async () => {};
    const end = async () => {
      const last = endOf;
      endOf = async () => {};
      await last();
    };
    afterEach(async () => {
      await end();
      await shared.session.setStorage({});
    });
    const asks = async (tab: Tab, what: SystemWish) => {
      const query = queries[what];
      await tab.run((query) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`@media ${query} { :root { --wish: heard } }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, query);
      endOf = await wish(tab, what);
      // in Firefox a page's styles follow a moment after its media queries
      const isHeard = () =>
        tab.run(() => getComputedStyle(document.documentElement).getPropertyValue('--wish') === 'heard');
      await until(isHeard, { what: `styles for ${query}` });
    };

    test('with the system’s own colours every text, mark and button of hint and panel can be seen', async () => {
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      await asks(settings, 'forced-colors');
      expect(await (await hintOf(settings)).run(lost)).toEqual([]);
      await end();
      const { tab, panel } = await showPopForm(shared, await shared.session.open('about:blank'), {
        address: hotmail,
      });
      await asks(tab, 'forced-colors');
      expect(await panel.run(lost)).toEqual([]);
    });

    test.each(['popup.html', 'guide.html', 'options.html'])('and of %s', async (file) => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const tab = await shared.session.extensionPage(file);
      await tab.see('main h1');
      await asks(tab, 'forced-colors');
      await tab.run(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await tab.page.evaluate(`(${lost})(document)`)).toEqual([]);
    });

    test('a person who wants more contrast gets soft texts and edges in the colour of the text', async () => {
      const settings = await showSettings(shared, { accounts: [failing(hotmail)] });
      const hint = await hintOf(settings);
      expect(await hint.run(faint)).not.toEqual([]);
      await asks(settings, 'prefers-contrast');
      expect(await hint.run(faint)).toEqual([]);
      await end();
      const popup = await shared.session.extensionPage('popup.html');
      await popup.see('[data-remedy]');
      expect(await popup.page.evaluate(`(${faint})(document)`)).not.toEqual([]);
      await asks(popup, 'prefers-contrast');
      expect(await popup.page.evaluate(`(${faint})(document)`)).toEqual([]);
    });

    test('a person who wants less motion gets a ring that stands still', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      await asks(tab, 'prefers-reduced-motion');
      await (await hintOf(tab)).click('[data-action=show-me]');
      const ring = await tab.shadow('pop-doctor-pointer', '.ring');
      expect(await ring.run((root) => root.getAnimations().length)).toBe(0);
      await end();
      await until(async () => (await ring.run((root) => root.getAnimations().length)) === 1, {
        what: 'a ring that pulses',
      });
    });
  },
  { extension: 'built' },
);
