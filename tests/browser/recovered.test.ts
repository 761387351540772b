import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import { causesOn, hintOf, noHint, sectionSeen, showSettings } from './hint-on-page.ts';

const hotmail = 'ann@hotmail.com';
const cause = 'password-sign-in-ended';
const day = 86_400_000;
const password = 'qwertyuiopasdfgh';
const record = (part: object) => ({ [`account/${hotmail}`]: { version: 1, ...part } });

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const heal = () =>
      shared.replica.change((all) => {
        for (const account of all) Object.assign(account, { state: 'healthy', error: {} });
      });

    test('an error that goes turns the hint to “recovered”, which speaks of the backlog and stays', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      await hintOf(tab, cause);
      heal();
      const hint = await hintOf(tab, 'recovered');
      expect(await hint.text()).toContain('several rounds');
      await tab.go('#inbox');
      await noHint(tab);
      await tab.go('#settings/accounts');
      await hintOf(tab, 'recovered');
    });

    test('a recovery seen on a later visit is told once', async () => {
      const failedAt = Date.now() - 2 * day;
      await shared.session.setStorage(
        record({ failed: { at: failedAt, cause }, failedIn: 'an earlier visit' }),
      );
      const tab = await showSettings(shared, { accounts: [{ address: hotmail }] });
      await hintOf(tab, 'recovered');
      await tab.close();
      const next = await showSettings(shared, { accounts: [{ address: hotmail }, failing('cy@web.de')] });
      // the other account's hint proves that this visit was judged
      await hintOf(next, 'credentials-refused');
      expect(await causesOn(next)).toEqual(['credentials-refused']);
    });

    test('a failure of more than seven days ago is no recovery', async () => {
      await shared.session.setStorage(
        record({ failed: { at: Date.now() - 8 * day, cause }, failedIn: 'an earlier visit' }),
      );
      const tab = await showSettings(shared, { accounts: [{ address: hotmail }, failing('cy@web.de')] });
      await hintOf(tab, 'credentials-refused');
      expect(await causesOn(tab)).toEqual(['credentials-refused']);
    });

    test('while Gmail is checking nothing has recovered', async () => {
      const accounts = [failing(hotmail), failing('cy@web.de')];
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      shared.replica.change((all) => {
        for (const account of all) {
          if (account.address === hotmail) account.state = 'checking';
          else account.error = { detail: 'Connection timed out' };
        }
      });
      await hintOf(tab, 'server-unreachable');
      expect(await causesOn(tab)).not.toContain('recovered');
      shared.replica.change((all) => {
        for (const account of all) if (account.address === hotmail) account.state = 'failing';
      });
      await hintOf(tab, cause);
    });

    test('the same refusal after a well-formed app password rules the password out', async () => {
      const at = Date.now() - 60_000;
      await shared.session.setStorage(
        record({ failed: { at, cause }, attempt: { at, cause }, failedIn: 'an earlier visit' }),
      );
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      const hint = await hintOf(tab, cause);
      expect(await hint.text()).toContain('is not the problem');
      expect(await hint.attr('[data-way]', 'data-way')).toBe('forwarding');
    });

    test('saving what the server takes leads from the error to “recovered”, and keeps no password', async () => {
      const accepts = {
        username: hotmail,
        password,
        server: 'outlook.office365.com',
        port: '995',
        ssl: true,
      };
      const tab = await showSettings(shared, { accounts: [failing(hotmail)], server: { accepts } });
      await hintOf(tab, cause);
      const form = await editWindow(tab, hotmail);
      const panel = await form.shadow('pop-doctor-panel', '[data-action=fill]');
      await panel.click('[data-action=fill]');
      await form.type('input[type=password]', password);
      await form.click('input[type=submit]');
      await form.closed();
      await hintOf(tab, 'recovered');
      expect(JSON.stringify(await shared.session.storage())).not.toContain(password.slice(0, 6));
    });

    test('a page whose accounts are all fine, or that has none, is known as such', async () => {
      const tab = await showSettings(shared, { accounts: [{ address: hotmail }] });
      await sectionSeen(shared, 'accounts');
      expect(await causesOn(tab)).toEqual([]);
      await tab.close();
      await showSettings(shared, { accounts: [] });
      await sectionSeen(shared, 'empty');
    });

    test('a section that Google took away counts as missing once the page has been still', async () => {
      const opened = Date.now();
      const tab = await showSettings(shared, { section: 'missing' });
      await sectionSeen(shared, 'missing', 25_000);
      expect(Date.now() - opened).toBeGreaterThan(10_000);
      expect(await causesOn(tab)).toEqual([]);
    });
  },
  { extension: 'built' },
);
