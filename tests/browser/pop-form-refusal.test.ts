import { afterEach, expect, test } from 'vitest';
import { failing, hotmailRefusal, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { address, fill } from './pop-form-values.ts';
import { type PopWindow, popWindowIn, showPopForm } from './pop-window.ts';

const well = 'abcdefghijklmnop';
const notTheProblem = 'so it isn’t the problem';
const guide = '[data-action=open-guide]';

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    /** Fills in, types a password and saves; gives the window with the answer in it. */
    const save = async ({ tab, panel, paste }: PopWindow, password: string): Promise<PopWindow> => {
      const posts = shared.replica.state().posts.length;
      await panel.click(fill);
      await paste('password', password);
      await tab.click('input[type=submit]');
      await until(() => shared.replica.state().posts.length > posts, { what: 'the form arrives' });
      await tab.shadow('pop-doctor-panel', '[data-cause]');
      return await popWindowIn(tab);
    };
    const openForm = async (part: ScenarioPart & { address: string }): Promise<PopWindow> =>
      showPopForm(shared, await shared.session.open('about:blank'), part);
    const seenIn = ({ panel }: PopWindow) =>
      panel.run(
        (root, words, guide) => {
          const cause = root.querySelector<HTMLElement>('[data-cause]');
          return {
            cause: cause?.dataset.cause,
            ruledOut: cause?.textContent?.includes(words),
            way: root.querySelector(guide)?.textContent,
          };
        },
        notTheProblem,
        guide,
      );
    /** The remedies of the guide that the panel opens, in its order, and the one it was opened for. */
    const guideOf = async ({ tab, panel }: PopWindow) => {
      const page: Tab = await tab.opens(() => panel.click(guide));
      await page.see('[data-remedy]');
      return await page.run(() =>
        [...document.querySelectorAll<HTMLElement>('[data-remedy]')].map(({ dataset }) => dataset.remedy),
      );
    };

    test('after a well-formed app password was refused the panel clears it and leads to forwarding', async () => {
      shared.replica.setScenario({ accounts: [failing(address)] });
      const tab = await shared.session.open('#settings/accounts');
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      const first = await popWindowIn(await editWindow(tab, address));
      expect(await first.panel.count('[data-cause]')).toBe(0);
      expect(await first.panel.text()).not.toContain(notTheProblem);
      const after = await save(first, well);
      expect(await seenIn(after)).toEqual({
        cause: 'password-sign-in-ended',
        ruledOut: true,
        way: 'Switch to forwarding',
      });
      expect(await after.panel.text('[role=alert]')).toContain('September 16, 2024');
      expect(shared.replica.state().posts).toMatchObject([{ accepted: false, values: { password: well } }]);
      expect((await guideOf(after))[0]).toBe('forwarding');
    });

    test('an account that is being added is cleared and led in the same way', async () => {
      shared.replica.setScenario({ accounts: [{ address: 'bob@web.de' }] });
      const settings = await shared.session.open('#settings/accounts');
      await settings.see('.rc');
      const tab = await shared.session.open('about:blank');
      const after = await save(await showPopForm(shared, tab, { address, step: 'add' }), well);
      expect(await seenIn(after)).toMatchObject({ cause: 'password-sign-in-ended', ruledOut: true });
      expect((await guideOf(after))[0]).toBe('forwarding');
    });

    test('so it is where app passwords come first as long as none was tried', async () => {
      const refusal = '[AUTH] Authentication failed.';
      const part = { address: 'ann@fastmail.com', server: { refusal } };
      const malformed = await save(await openForm(part), 'abcd efgh');
      expect(await seenIn(malformed)).toEqual({
        cause: 'credentials-refused',
        ruledOut: false,
        way: 'See other options',
      });
      expect((await guideOf(malformed))[0]).toBe('app-password');
      const wellFormed = await save(await openForm(part), well);
      expect(await seenIn(wellFormed)).toEqual({
        cause: 'credentials-refused',
        ruledOut: true,
        way: 'Switch to forwarding',
      });
      expect((await guideOf(wellFormed))[0]).toBe('forwarding');
    });

    test('what proves nothing about an app password rules none out', async () => {
      const tab = await shared.session.open('about:blank');
      // an account each: one is not to be judged by what another has been through
      const cases = [
        ['fifteen@hotmail.com', well.slice(1), hotmailRefusal, 'password-sign-in-ended'],
        ['unreachable@hotmail.com', well, 'Connection timed out', 'server-unreachable'],
        ['in-use@hotmail.com', well, '[IN-USE] Mailbox is locked by another session.', 'try-later'],
        ['own-password@web.de', 'correct horse battery staple', 'Invalid login', 'credentials-refused'],
      ] as const;
      for (const [address, password, refusal, cause] of cases) {
        const after = await save(await showPopForm(shared, tab, { address, server: { refusal } }), password);
        expect(await seenIn(after)).toEqual({ cause, ruledOut: false, way: 'See other options' });
      }
    });

    test('the refusal of one account says nothing about another', async () => {
      const server = { refusal: hotmailRefusal };
      expect(await seenIn(await save(await openForm({ address, server }), well))).toMatchObject({
        ruledOut: true,
      });
      const other = await openForm({ address: 'bob@hotmail.com', server });
      expect(await seenIn(await save(other, 'too short'))).toMatchObject({ ruledOut: false });
    });

    test('in a language nobody knows, with no names and in any layout, the refusal is read all the same', async () => {
      const form = { layout: 'divs', names: 'none', port: 'indices', labelsFor: false } as const;
      const part = { language: 'xx', form, errorRed: 'class', controls: 'span' } as const;
      const after = await save(await openForm({ address, ...part }), well);
      expect(await seenIn(after)).toMatchObject({ cause: 'password-sign-in-ended', ruledOut: true });
      expect(await after.held()).toMatchObject({
        username: address,
        port: '995',
        ssl: true,
        leaveCopy: true,
      });
    });

    test('a form that is accepted closes the window, and the settings say that it helped', async () => {
      const accepts = { username: address, password: well, server: 'outlook.office365.com', port: '995' };
      shared.replica.setScenario({ accounts: [failing(address)], server: { accepts } });
      const tab = await shared.session.open('#settings/accounts');
      await tab.shadow('pop-doctor-hint', '[data-cause=password-sign-in-ended]');
      const { tab: window, panel, paste } = await popWindowIn(await editWindow(tab, address));
      await panel.click(fill);
      await paste('password', well);
      await window.click('input[type=submit]');
      await window.closed();
      await tab.shadow('pop-doctor-hint', '[data-cause=recovered]');
      expect(shared.replica.state().posts).toMatchObject([{ accepted: true, values: { leaveCopy: true } }]);
    });
  },
  { extension: 'built' },
);
