import { describe, expect, test } from 'vitest';
import type { ScenarioForm } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { until } from './harness/until.ts';
import { address, right } from './pop-form-values.ts';
import { type PopWindow, showPopForm } from './pop-window.ts';

const well = 'abcdefghijklmnop';
const clean = '[data-action=clean-password]';

eachBrowser(
  (shared) => {
    const show = async (form: Partial<ScenarioForm> = {}): Promise<PopWindow> =>
      showPopForm(shared, await shared.session.open('about:blank'), { address, form });

    describe('"Remove spaces"', () => {
      test.each([
        ['two spaces', 'abcd efgh ijklmnop'],
        ['what cannot be seen', `\u2060${well.slice(0, 8)}\u200b${well.slice(8)}\ufeff`],
        ['all kinds at once', 'abcd\u00a0efgh\u3000ijkl\u200bmnop '],
      ])('turns a password with %s right, and the page hears of it', async (_, password) => {
        const { panel, held, paste, checks, inFields } = await show({ prefilled: right });
        await paste('password', password);
        expect((await checks()).password).toMatch(/^wrong/);
        // leaving the field fires a "change" of its own
        await panel.focus(clean);
        await inFields((fields, names) => {
          const seen: string[] = [];
          Object.assign(window, { seen });
          for (const type of ['input', 'change'])
            document.addEventListener(type, ({ target }) =>
              seen.push(`${type} ${names[fields.indexOf(target as HTMLInputElement)]}`),
            );
        });
        const before = await held();
        await panel.click(clean);
        expect(await held()).toEqual({ ...before, password: well });
        expect((await checks()).password).toBe('ok');
        expect(await panel.count(clean)).toBe(0);
        const seen = await inFields(() => (window as unknown as { seen: string[] }).seen);
        expect(seen).toEqual(['input password', 'change password']);
      });

      test('leaves a password wrong that is too short without them', async () => {
        const { panel, held, paste, checks } = await show();
        await paste('password', 'abcd efgh ijkl');
        await panel.click(clean);
        expect((await held()).password).toBe('abcdefghijkl');
        expect((await checks()).password).toBe('wrong: length');
        expect(await panel.count(clean)).toBe(0);
      });

      test('is not offered where there is nothing to take out', async () => {
        const { panel, paste } = await show();
        for (const password of ['', well, well.slice(1), address]) {
          await paste('password', password);
          expect(await panel.count(clean)).toBe(0);
        }
      });
    });

    test('the password is nowhere but in Gmail’s own field, before and after it was sent', async () => {
      const tab = await shared.session.open('about:blank');
      const own = 'zoe@hotmail.com';
      const form = { prefilled: { ...right, username: own } };
      const { panel, paste } = await showPopForm(shared, tab, { address: own, form });
      const words = ['zvqk', 'jxwf', 'ypmg', 'dhbr'];
      const seen: string[] = [];
      const look = async () =>
        seen.push(
          await (await tab.shadow('pop-doctor-panel')).html(),
          await tab.run(() => document.documentElement.outerHTML + location.href),
          JSON.stringify(await shared.session.storage()),
        );
      await paste('password', words.join(' '));
      await look();
      await panel.click(clean);
      await look();
      await tab.click('input[type=submit]');
      await tab.shadow('pop-doctor-panel', '[data-cause]');
      await until(async () => /attempt/.test(JSON.stringify(await shared.session.storage())));
      await look();
      expect(seen.join()).toContain(own);
      expect(words.filter((word) => seen.join().includes(word))).toEqual([]);
      expect(shared.replica.state().posts[0]?.values?.password).toBe(words.join(''));
    });
  },
  { extension: 'built' },
);
