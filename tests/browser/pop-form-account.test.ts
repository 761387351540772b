import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { fill } from './pop-form-values.ts';
import { popWindowIn, showPopForm } from './pop-window.ts';

const ann = 'ann@hotmail.com';
const bob = 'bob@web.de';
const question = '[data-question=address]';
/** A window that names nobody. */
const form = { showsAddress: false };

eachBrowser((shared) => {
  test('a window that names nobody is of the account whose row was clicked; one for adding is of nobody’s', async () => {
    const tab = await showSettings(shared, { accounts: [failing(ann), failing(bob)], form });
    await hintOf(tab);
    for (const [address, username] of [
      [bob, 'bob'],
      [ann, ann],
    ] as const) {
      const { tab: window, panel, held } = await popWindowIn(await editWindow(tab, address));
      expect(await panel.text('h2')).toContain(address);
      await panel.click(fill);
      expect(await held()).toMatchObject({ username, port: '995' });
      await window.close();
    }
    const window = await tab.opens(() => tab.clickText('Add a mail account'));
    await window.type('input[name=address]', 'cy@web.de');
    await window.click('input[type=submit]');
    await window.click('input[value=pop3]');
    await window.click('input[type=submit]');
    const { panel } = await popWindowIn(window);
    expect(await panel.count(question)).toBe(1);
    expect(await panel.text('h2')).not.toContain(ann);
  });

  test('where nothing names the account the person is asked, and the form is filled for the answer', async () => {
    const tab = await shared.session.open('about:blank');
    const { panel, held } = await showPopForm(shared, tab, { address: ann, form });
    expect(await panel.count(fill)).toBe(0);
    const answer = async (words: string) => {
      await panel.click(`${question} input`);
      await tab.page.keyboard.type(words);
      await panel.press('Enter');
    };
    await answer('ann');
    await until(() => panel.count('[role=alert]'), { what: 'a word that this is no address' });
    expect(await panel.count(fill)).toBe(0);
    await answer('@hotmail.it');
    await until(() => panel.count(fill), { what: '“Fill in” after the answer' });
    expect(await panel.count(question)).toBe(0);
    await panel.click(fill);
    expect(await held()).toMatchObject({ username: 'ann@hotmail.it', server: 'outlook.office365.com' });
    expect(shared.replica.state().posts).toEqual([]);
  });
});
