import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { inFirefox } from './harness/bidi.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { changeErrors, hintOf, showSettings } from './hint-on-page.ts';
import {
  guideOpenedBy,
  hotmail,
  kept,
  nextBox,
  recordOf,
  seenFailing,
  seenRecord,
  values,
  waitForTicks,
} from './own-pages.ts';

const eve = 'eve+post@live.com';

/** Ticks the next steps all at once, as fast as a page can. */
const tickFast = (tab: Tab, steps: readonly number[]) =>
  tab.run(
    (css, steps) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>(css)];
      for (const step of steps) boxes[step]?.click();
    },
    nextBox,
    steps,
  );

eachBrowser((shared) => {
  test('the guide that a hint opens and the popup agree, whichever of them is used, while Gmail reports the same account', async () => {
    const gmail = await showSettings(shared, { accounts: [failing(eve), failing(hotmail)] });
    const hint = await until(
      async () => {
        const hints = await gmail.shadows('pop-doctor-hint');
        return hints.length === 2 ? hints[1] : undefined;
      },
      { what: 'two hints' },
    );
    const guide = await guideOpenedBy(shared, gmail, () => hint.click('[data-action=open-guide]'));
    await guide.see('[data-remedy=forwarding] [data-step] input');
    expect(await values(guide, 'account')).toEqual([hotmail]);
    shared.replica.setScenario({ accounts: [failing(hotmail)] });
    await gmail.reload();
    await hintOf(gmail);
    const popup = await shared.session.extensionPage('popup.html');
    await popup.see(nextBox);
    await guide.click(nextBox);
    for (const page of [guide, popup]) await waitForTicks(page, 1);
    changeErrors(shared, 'Connection timed out');
    await Promise.all([tickFast(guide, [0, 2]), tickFast(popup, [1, 3])]);
    await hintOf(gmail, 'server-unreachable');
    await kept(shared, 'every tick and the new cause', (items) => {
      const { ticks = {}, failed } = recordOf(items);
      return Object.keys(ticks).length === 5 && failed?.cause === 'server-unreachable';
    });
    changeErrors(shared, 'Logon failure: unknown user name or bad password.');
    for (const page of [guide, popup]) await waitForTicks(page, 5);
  });

  test('a guide that is closed in the midst of a tick damages nothing and loses no earlier tick', async () => {
    const ticks = { 'forwarding/search': 5, 'wait/later': 6 };
    const stored = { ...seenRecord([seenFailing(hotmail)]), [`account/${hotmail}`]: { version: 2, ticks } };
    await shared.session.setStorage(stored);
    for (let round = 0; round < 2; round++) {
      const guide = await shared.session.extensionPage('guide.html');
      await guide.click(nextBox);
      await guide.close();
    }
    const after = await shared.session.storage();
    expect(recordOf(after).ticks).toMatchObject(ticks);
    expect(Object.keys(after).sort()).toEqual(Object.keys(stored).sort());
  });

  test('“Open the guide” in the popup opens it beside the pages, at this account', async () => {
    const gmail = await showSettings(shared, { accounts: [failing(hotmail), failing(eve)] });
    await hintOf(gmail);
    const popup = await shared.session.popupFor(gmail);
    await popup.click(`[data-account="${eve}"] [data-more] > summary`);
    await popup.click(`[data-account="${eve}"] [data-action=open-guide]`);
    if (shared.name === 'firefox') {
      const { browser } = shared.session;
      const isOpen = async () =>
        (await inFirefox(browser, '() => String(SidebarController.isOpen)')) === 'true';
      await until(isOpen, { what: 'the sidebar is open' });
      await inFirefox(browser, '() => { SidebarController.hide(); return ""; }');
      return;
    }
    const panel = await shared.session.extension.sidePanel();
    await until(() => panel.$(`[data-account="${eve}"]`), { what: 'the guide at the account' });
    expect((await panel.$$('[data-account]')).length).toBe(1);
  });

  test('“show me in Gmail” opens the settings page where none is open, and points at the row', async () => {
    shared.replica.setScenario({ accounts: [failing(hotmail)] });
    await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
    const hash = `#address=${encodeURIComponent(hotmail)}&remedy=app-password`;
    const guide = await shared.session.extensionPage(`guide.html${hash}`);
    await guide.click('[data-remedy=app-password] [data-action=show-all-steps]');
    const pointed = '[data-remedy=app-password] [data-step=open-gmail]';
    const gmail = await guide.opens(() => guide.click(`${pointed} [data-action=show-me]`));
    await gmail.shadow('pop-doctor-pointer', '.ring');
    await guide.page.bringToFront();
    // the extension has seen this step done by itself
    await guide.see(`${pointed}[data-seen]`);
  });
});
