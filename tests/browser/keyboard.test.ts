import { expect, test } from 'vitest';
import { editWindow } from '../replica/addresses.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';
import { popWindowIn } from './pop-window.ts';

/** Presses Tab until `isThere` says so. @throws after more presses than a page has controls */
async function tabUntil(tab: Tab, isThere: () => Promise<boolean>, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press++) {
    if (await isThere()) return;
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

/** The step whose check-box has the focus. */
const focusedStep = (tab: Tab) =>
  tab.run(() => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset.step);

eachBrowser((shared) => {
  test('hint and form are used by keyboard alone, in the order in which they are read', async () => {
    const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
    const hint = await hintOf(tab);
    for (const action of ['open-guide', 'other-ways', 'dismiss'])
      await tabUntil(tab, () => isOn(hint, `[data-action=${action}]`));
    await tab.press('Enter');
    await noHint(tab);

    await tab.page.goto(editWindow(shared.replica.state().accounts[0]?.id ?? 0));
    const { panel, held } = await popWindowIn(tab);
    await tabUntil(tab, () => isOn(panel, '[data-action=fill]'));
    await tab.press('Enter');
    await until(async () => (await held()).server === 'outlook.office365.com', { what: 'a filled form' });
    await tabUntil(tab, () => isOnPage(tab, 'input[type=password]'));
    await tab.page.keyboard.type('abcdefghijklmnop');
    await tab.shadow('pop-doctor-panel', '[data-check=password][data-state=ok]');
    await tabUntil(tab, () => isOnPage(tab, 'input[type=submit]'));
  });

  test('a step that is ticked by keyboard hands the focus to the next one; folds open; no control is left out', async () => {
    await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
    const tab = await shared.session.extensionPage('popup.html');
    await tab.see('[data-step]');
    const steps = await tab.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step),
    );
    await tabUntil(tab, async () => (await focusedStep(tab)) === steps[0]);
    for (const ticks of [1, 2]) {
      await tab.press(' ');
      await waitForTicks(tab, ticks);
      await until(async () => (await focusedStep(tab)) === steps[ticks], {
        what: `the focus is on ${steps[ticks]}`,
      });
    }
    await tabUntil(tab, () => isOnPage(tab, '[data-more] > summary'));
    await tab.press('Enter');
    await tab.see('[data-more][open]');
    const skipped = await tab.run(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
        .filter((one) => one.checkVisibility() && one.tabIndex < 0)
        .map(({ outerHTML }) => outerHTML),
    );
    expect(skipped).toEqual([]);
  });
});
