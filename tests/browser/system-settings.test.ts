import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, unfoldAll } from './own-pages.ts';
import { showPopForm } from './pop-window.ts';

/** In a page or root: what cannot be told from its ground, or has no edge, once the system chose the colours. */
const lost = (root: Document | ShadowRoot): string[] => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'canvas';
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const groundOf = (at: Element | null): string => {
    for (let one = at; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).colorScheme;
  };
  const isLost = (at: Element) => {
    const { color, stroke, borderTopStyle, borderTopColor, forcedColorAdjust } = getComputedStyle(at);
    const edge = borderTopStyle === 'solid' && borderTopColor !== groundOf(at.parentElement);
    if (at.matches('button') && !edge) return true;
    if (at.matches('svg')) return stroke === groundOf(at);
    // the browser paints the page's own ground behind each text, unless it is told not to
    return color === (forcedColorAdjust === 'none' ? groundOf(at) : canvas);
  };
  return [...root.querySelectorAll('p, li, button, a.button, summary, h1, h2, label, svg.mark')]
    .filter((at) => at.checkVisibility() && isLost(at))
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
};

/** In a page or root: soft texts that are fainter than the others. */
const faint = (root: Document | ShadowRoot): number => {
  const { color } = getComputedStyle(root.querySelector('.root, body') ?? document.documentElement);
  return [...root.querySelectorAll('.soft, details.hint-quote')].filter(
    (at) => getComputedStyle(at).color !== color,
  ).length;
};

/** Lets the system ask something of a tab. */
async function emulate({ page }: Tab, name: string, value: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
}

eachBrowser(
  (shared) => {
    const settings = () =>
      showSettings(shared, {
        accounts: [failing('cy@fastmail.com', { detail: 'Application-specific password required' })],
      });
    const ownPage = async (file: string) => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const tab = await shared.session.extensionPage(file);
      await tab.see('main h1');
      await unfoldAll(tab);
      return tab;
    };

    test('in the system’s own colours every text, mark and button can be seen', async () => {
      const tab = await settings();
      const hint = await hintOf(tab);
      await emulate(tab, 'forced-colors', 'active');
      expect(await hint.run(lost)).toEqual([]);
      const { panel } = await showPopForm(shared, tab, { address: hotmail });
      expect(await panel.run(lost)).toEqual([]);
      for (const file of ['popup.html', 'options.html']) {
        const own = await ownPage(file);
        await emulate(own, 'forced-colors', 'active');
        expect(await own.page.evaluate(`(${lost})(document)`)).toEqual([]);
      }
    });

    test('a person who wants more contrast gets soft texts in the colour of the others', async () => {
      const tab = await settings();
      const hint = await hintOf(tab);
      const popup = await ownPage('popup.html');
      const faintIn = async () => [await hint.run(faint), await popup.page.evaluate(`(${faint})(document)`)];
      expect(await faintIn()).not.toContain(0);
      for (const one of [tab, popup]) await emulate(one, 'prefers-contrast', 'more');
      expect(await faintIn()).toEqual([0, 0]);
    });

    test('the ring pulses, and stands still for a person who wants less motion', async () => {
      const tab = await settings();
      const animations = async () => {
        await (await hintOf(tab)).click('[data-action=show-me]');
        const ring = await tab.shadow('pop-doctor-pointer', '.ring');
        return await ring.run((root) => root.getAnimations().length);
      };
      expect(await animations()).toBe(1);
      await emulate(tab, 'prefers-reduced-motion', 'reduce');
      expect(await animations()).toBe(0);
    });
  },
  { only: 'chromium' },
);
