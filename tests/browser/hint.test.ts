import { afterEach, describe, expect, test } from 'vitest';
import { dateInWords } from '../../lib/i18n/date-in-words.ts';
import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { causesOn, hintOf, noHint, showSettings } from './hint-on-page.ts';

const hotmail = 'ann@hotmail.com';
const accounts = [{ address: 'bob@example.org' }, failing(hotmail), { address: 'cy@example.net' }];
const cause = 'password-sign-in-ended';

/** Where the page's own "edit info" of an account lies: the last but one control of its row. */
const editBox = (tab: Tab, address: string) =>
  tab.run((address) => {
    const rows = [...document.querySelectorAll('tr')].filter(
      (row) => row.textContent?.includes(`${address} (POP3)`) && !row.querySelector('tr'),
    );
    const link = [...(rows[0]?.querySelectorAll('[role=link]') ?? [])].at(-2);
    const { x, y, width, height } = (link as Element).getBoundingClientRect();
    return { x, y, width, height };
  }, address);

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const show = (part: ScenarioPart) => showSettings(shared, part);

    describe('says in the page’s language what happened, since when, and what to do', () => {
      test.each([
        ['en', 'edit info'],
        ['it', 'modifica informazioni'],
        ['es', 'editar datos'],
        ['xx', ''],
      ])('in %s', async (language, edit) => {
        const hint = await hintOf(await show({ language, accounts }), cause);
        const text = await hint.text();
        // the page of an unknown language still says of itself that it is English
        expect(text).toContain(dateInWords('2024-09-16', language === 'xx' ? 'en' : language));
        expect(text).toContain('Logon failure: unknown user name or bad password.');
        expect(await hint.attr('[data-cause]', 'aria-label')).toContain(hotmail);
        expect(await hint.text('[data-action=show-me]')).toContain(edit);
        const ways = await hint.run((root) =>
          [...root.querySelectorAll<HTMLElement>('[data-way]')].map(({ dataset }) => dataset.way),
        );
        expect(ways).toEqual(['forwarding', 'modern-client', 'app-password']);
      });
    });

    test('“show me” rings the account’s own edit link until a key or a click ends it', async () => {
      const tab = await show({ accounts });
      const hint = await hintOf(tab, cause);
      await hint.click('[data-action=show-me]');
      const pointer = await tab.shadow('pop-doctor-pointer', '.ring');
      expect(await tab.count('pop-doctor-pointer')).toBe(1);
      const ring = await pointer.run((root) => {
        const { x, y, width, height } = (root.querySelector('.ring') as Element).getBoundingClientRect();
        return { x, y, width, height };
      });
      const link = await editBox(tab, hotmail);
      expect(ring.x).toBeLessThan(link.x);
      expect(ring.y).toBeLessThan(link.y);
      expect(ring.x + ring.width).toBeGreaterThan(link.x + link.width);
      expect(ring.y + ring.height).toBeGreaterThan(link.y + link.height);
      // around the link, and not around half the page
      expect(ring.height - link.height).toBeLessThan(30);
      await tab.press('Escape');
      await until(async () => (await tab.count('pop-doctor-pointer')) === 0, { what: 'the ring is gone' });
    });

    test('what was dismissed stays away for that cause and comes back with another', async () => {
      const tab = await show({ accounts });
      await (await hintOf(tab, cause)).click('[data-action=dismiss]');
      await noHint(tab);
      await tab.reload();
      await tab.see('[role=link]');
      // the background has judged this visit once it has counted the account again
      await until(async () => 'last-seen' in (await shared.session.storage()));
      expect(await causesOn(tab)).toEqual([]);
      shared.replica.change((all) => {
        for (const account of all.filter(({ address }) => address === hotmail)) {
          account.error = { detail: 'Connection timed out' };
        }
      });
      await hintOf(tab, 'server-unreachable');
    });

    test('“show me what to do” opens the guide at this account', async () => {
      const tab = await show({ accounts });
      const hint = await hintOf(tab, cause);
      const guide = await tab.opens(() => hint.click('[data-action=open-guide]'));
      await guide.see('[data-remedy=forwarding]');
      expect(await guide.url()).toContain('guide.html');
      expect(
        await guide.run(() => document.querySelector<HTMLElement>('[data-account]')?.dataset.account),
      ).toBe(hotmail);
      expect(
        await guide.run(() => document.querySelector<HTMLDetailsElement>('[data-remedy=forwarding]')?.open),
      ).toBe(true);
    });

    test('keys pressed in the hint never reach Gmail’s shortcuts', async () => {
      const tab = await show({ accounts });
      const hint = await hintOf(tab, cause);
      await tab.run(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['keydown', 'keypress', 'keyup']) {
          document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
        }
      });
      const heard = () => tab.run(() => (window as unknown as { heard: string[] }).heard);
      await hint.focus('[data-action=dismiss]');
      await tab.press('c');
      expect(await heard()).toEqual([]);
      await tab.run(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      });
      await tab.press('c');
      expect(await heard()).toContain('c');
    });

    test('a click that no person made does nothing', async () => {
      const tab = await show({ accounts });
      const hint = await hintOf(tab, cause);
      await hint.run((root) => {
        for (const button of root.querySelectorAll<HTMLElement>('button')) {
          button.click();
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      });
      // a real click afterwards does something: what came before has had its turn
      await hint.click('[data-action=show-me]');
      await tab.shadow('pop-doctor-pointer', '.ring');
      expect(await causesOn(tab)).toEqual([cause]);
      const stored = (await shared.session.storage())[`account/${hotmail}`] as { dismissed?: string };
      expect(stored.dismissed).toBeUndefined();
    });
  },
  { extension: 'built' },
);
