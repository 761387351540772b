import { describe, expect, test } from 'vitest';
import { editWindow as editAddress } from '../replica/addresses.ts';
import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { fill } from './pop-form-values.ts';
import { popWindowIn, showPopForm } from './pop-window.ts';

const ann = 'ann@hotmail.com';
const bob = 'bob@web.de';
const question = '[data-question=address]';
const silent = { showsAddress: false };

eachBrowser(
  (shared) => {
    const settings = async (part: ScenarioPart): Promise<Tab> => {
      shared.replica.setScenario(part);
      const tab = await shared.session.open('#settings/accounts');
      // the hint tells that our script listens for clicks
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      return tab;
    };
    const titleOf = (panel: Shadow) => panel.text('h2');

    describe('whose form it is is told', () => {
      test('by the row that was clicked, when the window names nobody', async () => {
        const tab = await settings({ accounts: [failing(ann), failing(bob)], form: silent });
        for (const address of [bob, ann]) {
          const { tab: window, panel, held } = await popWindowIn(await editWindow(tab, address));
          expect(await titleOf(panel)).toContain(address);
          expect(await panel.count(question)).toBe(0);
          await panel.click(fill);
          const username = address === bob ? 'bob' : ann;
          expect(await held()).toMatchObject({ username, port: '995' });
          await window.close();
        }
      });

      test('by the window’s own words, and these are right where a row says another', async () => {
        const tab = await settings({ accounts: [failing(ann), failing(bob)] });
        const window = await editWindow(tab, ann);
        expect(await titleOf((await popWindowIn(window)).panel)).toContain(ann);
        await window.page.goto(editAddress(shared.replica.state().accounts[1]?.id ?? 0));
        const { panel, held } = await popWindowIn(window);
        expect(await titleOf(panel)).toContain(bob);
        await panel.click(fill);
        expect(await held()).toMatchObject({ username: 'bob', server: 'pop3.web.de' });
      });

      test('by the user name, where that is a whole address', async () => {
        const tab = await shared.session.open('about:blank');
        const form = { ...silent, prefilled: { username: 'eve@live.it' } };
        const { panel } = await showPopForm(shared, tab, { address: ann, form });
        expect(await titleOf(panel)).toContain('eve@live.it');
      });

      test('by the steps of adding an account, whatever row was clicked before', async () => {
        const tab = await settings({ accounts: [failing(ann)] });
        await (await editWindow(tab, ann)).close();
        const window = await tab.opens(() => tab.clickText('Add a mail account'));
        await window.type('input[name=address]', bob);
        await window.click('input[type=submit]');
        await window.click('input[value=pop3]');
        expect(await window.count('pop-doctor-panel')).toBe(0);
        await window.click('input[type=submit]');
        const { panel, held, paste } = await popWindowIn(window);
        expect(await titleOf(panel)).toContain(bob);
        await panel.click(fill);
        await paste('password', 'anything');
        await window.click('input[type=submit]');
        await window.shadow('pop-doctor-panel', '[data-cause]');
        expect(shared.replica.state().posts.at(-1)?.values).toMatchObject({
          username: 'bob',
          server: 'pop3.web.de',
          port: '995',
          ssl: true,
          leaveCopy: false,
        });
        expect((await held()).password).toBe('');
      });

      test('by the person, when nothing else tells it', async () => {
        const tab = await shared.session.open('about:blank');
        const { panel, held } = await showPopForm(shared, tab, { address: ann, form: silent });
        expect(await panel.count(fill)).toBe(0);
        const before = await held();
        const answer = async (words: string) => {
          await panel.click(`${question} input`);
          await tab.page.keyboard.type(words);
          await panel.press('Enter');
        };
        await answer('ann');
        await until(() => panel.count('.field-wrong'), { what: 'a word that this is no address' });
        expect(await panel.count(fill)).toBe(0);
        await answer('@hotmail.it');
        await until(() => panel.count(fill), { what: '"Fill in" after the answer' });
        expect(await titleOf(panel)).toContain('ann@hotmail.it');
        expect(await panel.count(question)).toBe(0);
        expect(await held()).toEqual(before);
        await panel.click(fill);
        expect(await held()).toMatchObject({
          username: 'ann@hotmail.it',
          server: 'outlook.office365.com',
          port: '995',
          ssl: true,
          leaveCopy: true,
        });
        expect(shared.replica.state().posts).toEqual([]);
      });

      test('by the person, in an adding that follows a click on another row', async () => {
        const tab = await settings({ accounts: [failing(ann)], form: silent });
        await (await editWindow(tab, ann)).close();
        const window = await tab.opens(() => tab.clickText('Add a mail account'));
        await window.type('input[name=address]', bob);
        await window.click('input[type=submit]');
        await window.click('input[value=pop3]');
        await window.click('input[type=submit]');
        const { panel } = await popWindowIn(window);
        expect(await panel.count(question)).toBe(1);
        expect(await titleOf(panel)).not.toContain(ann);
      });
    });

    test('a company’s own domain is known by the server in the form', async () => {
      const tab = await shared.session.open('about:blank');
      const form = { prefilled: { username: 'ann', server: 'outlook.office365.com' } };
      const { panel, held } = await showPopForm(shared, tab, { address: 'ann@example.org', form });
      await panel.click(fill);
      expect(await held()).toMatchObject({ username: 'ann@example.org', port: '995', leaveCopy: false });
    });
  },
  { extension: 'built' },
);
