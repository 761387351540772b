import { afterEach, expect, test } from 'vitest';
import { editWindow } from '../replica/addresses.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, ticked } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

/** Presses Tab until `there` says so. @throws after more presses than the page has controls */
async function tabUntil(tab: Tab, there: () => Promise<boolean>, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press++) {
    if (await there()) return;
    await tab.press('Tab');
  }
  throw new Error(`${presses} presses of Tab did not lead there`);
}

/** Whether the focus is on `css` in our root, and can be seen there. */
const isOn = (shadow: Shadow, css: string) =>
  shadow.run((root, css) => {
    const at = root.activeElement;
    if (!at?.matches(css)) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1)
      throw new Error(`No focus is seen on ${css}`);
    return true;
  }, css);

const isOnPage = (tab: Tab, css: string) =>
  tab.run((css) => Boolean(document.activeElement?.matches(css)), css);

/** The keys that reach Gmail's own listeners from now on. */
async function listenForKeys(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.run(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const at of [document, document.body])
      at.addEventListener('keydown', (event) => keys.push((event as KeyboardEvent).key));
  });
  return () => tab.run(() => (window as unknown as { keys: string[] }).keys);
}

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('the way from the hint to the filled form goes by keyboard alone, and Gmail hears none of its keys', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      const hint = await hintOf(tab);
      const heard = await listenForKeys(tab);
      const order: string[] = [];
      for (const action of ['open-guide', 'show-me', 'dismiss']) {
        await tabUntil(tab, () => isOn(hint, `[data-action=${action}]`));
        order.push(action);
      }
      expect(order).toEqual(['open-guide', 'show-me', 'dismiss']);
      const before = await heard();
      for (const key of ['c', 'e', '#']) await tab.press(key);
      expect(await heard()).toEqual(before);
      await tab.page.keyboard.down('Shift');
      await tab.press('Tab');
      await tab.page.keyboard.up('Shift');
      expect(await isOn(hint, '[data-action=show-me]')).toBe(true);
      await tab.press('Enter');
      await tab.shadow('pop-doctor-pointer', '.ring');
      // out of the hint again: no trap, and Gmail's keys are Gmail's
      await tabUntil(tab, async () => !(await isOnPage(tab, 'pop-doctor-hint, pop-doctor-hint *')));
      await tab.run(() => (document.activeElement as HTMLElement).blur());
      await tab.press('c');
      expect(await heard()).toContain('c');

      const form = await shared.session.open('about:blank');
      const id = shared.replica.state().accounts[0]?.id ?? 0;
      await form.page.goto(editWindow(id));
      const { panel, held } = await popWindowIn(form);
      const heardInForm = await listenForKeys(form);
      await tabUntil(form, () => isOn(panel, '[data-action=fill]'));
      const quiet = (await heardInForm()).filter((key) => key !== 'Tab');
      await form.press('Enter');
      await until(async () => (await held()).server === 'outlook.office365.com');
      expect((await heardInForm()).filter((key) => key !== 'Tab')).toEqual(quiet);
      await tabUntil(form, () => isOnPage(form, 'input[type=password]'));
      await form.page.keyboard.type('abcdefghijklmnop');
      await form.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
      await tabUntil(form, () => isOnPage(form, 'input[type=submit]'));
    });

    test('a hint is put away by keyboard', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      const hint = await hintOf(tab);
      await tabUntil(tab, () => isOn(hint, '[data-action=dismiss]'));
      await tab.press('Enter');
      await noHint(tab);
    });

    test.each(['popup.html', 'guide.html'])(
      'in %s a step is ticked and every fold opened by keyboard',
      async (file) => {
        await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
        const tab = await shared.session.extensionPage(file);
        await tab.see('[data-remedy=forwarding] [data-step]');
        await tabUntil(tab, () => isOnPage(tab, '[data-remedy=forwarding] [data-step=two-step] input'));
        await tab.press(' ');
        await until(async () => (await ticked(tab, 'forwarding')).includes('two-step'));
        await tabUntil(tab, () => isOnPage(tab, 'details[data-remedy]:not([open]) > summary'));
        await tab.press('Enter');
        expect(await tab.run(() => document.activeElement?.parentElement?.hasAttribute('open'))).toBe(true);
        // no control is left out of the order
        const reached = await tab.run(() => {
          const controls = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')];
          return controls
            .filter((one) => one.checkVisibility() && one.tabIndex < 0)
            .map((one) => one.outerHTML);
        });
        expect(reached).toEqual([]);
      },
    );
  },
  { extension: 'built' },
);
