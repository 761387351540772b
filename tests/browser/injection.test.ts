import { expect, test } from 'vitest';
import { dateInWords } from '../../lib/i18n/date-in-words.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { hintName, hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail } from './own-pages.ts';

const healthy = { address: 'bob@example.org' };
const cause = 'password-sign-in-ended';

eachBrowser((shared) => {
  test('the settings get one hint in the page’s language, as often as they are opened; the inbox gets nothing', async () => {
    const look = { language: 'it', layout: 'divs', classes: 'scrambled', delay: 300 } as const;
    shared.replica.setScenario({ ...look, accounts: [failing(hotmail), healthy] });
    const tab = await shared.session.open('#inbox');
    const errors = await watchErrors(tab);
    for (let round = 0; round < 4; round++) {
      await tab.see('[role=grid]');
      await noHint(tab);
      await tab.go('#settings/accounts');
      await hintOf(tab, cause);
      if (round < 3) await tab.go('#inbox');
    }
    const hint = await hintOf(tab, cause);
    expect(await hint.attr('.root', 'lang')).toBe('it');
    expect(await hint.text()).toContain(dateInWords('2024-09-16', 'it'));
    expect(await hint.attr('[data-cause]', 'aria-label')).toContain(hotmail);
    expect(await tab.count(hintName)).toBe(1);
    expect(await errors()).toEqual([]);
  });

  test('a hint stands between its own account and the next', async () => {
    const tab = await showSettings(shared, { accounts: [failing(hotmail), healthy] });
    await hintOf(tab);
    const order = await tab.run(
      (name, addresses) => {
        const hint = document.querySelector(name) as Element;
        const words = [...document.querySelectorAll('*')].filter((at) => at.childElementCount === 0);
        return addresses.map((address) => {
          const row = words.find(({ textContent }) => textContent?.includes(`${address} (POP3)`)) as Element;
          return hint.compareDocumentPosition(row) === Node.DOCUMENT_POSITION_FOLLOWING ? 'below' : 'above';
        });
      },
      hintName,
      [hotmail, healthy.address],
    );
    expect(order).toEqual(['above', 'below']);
  });

  test('a page that is rebuilt all the time keeps one hint', async () => {
    const tab = await showSettings(shared, { rebuildEvery: 100, accounts: [failing(hotmail), healthy] });
    await hintOf(tab);
    const { most, returns } = await tab.run(async (name) => {
      const seen = { most: 0, returns: 0, last: 1 };
      await new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          const count = document.querySelectorAll(name).length;
          if (count > 0 && seen.last === 0) seen.returns += 1;
          seen.most = Math.max(seen.most, count);
          seen.last = count;
          if (seen.returns < 4) return;
          watch.disconnect();
          done();
        });
        watch.observe(document.body, { subtree: true, childList: true });
      });
      return seen;
    }, hintName);
    expect({ most, returns }).toEqual({ most: 1, returns: 4 });
  });
});
