import { describe, expect, test } from 'vitest';
import type { ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { address, fill } from './pop-form-values.ts';
import { type PopWindow, showPopForm } from './pop-window.ts';

const well = 'abcdefghijklmnop';

type Typed = 'server' | 'port' | 'username' | 'password';

/** What a person may put into a Microsoft account's fields, and the verdict on it. */
const microsoft: [field: Typed, text: string, verdict: string][] = [
  ['server', 'outlook.office365.com', 'ok'],
  ['server', 'Outlook.Office365.com', 'ok'],
  ['server', 'outlook.office365.com ', 'wrong: spaces'],
  ['server', ' outlook.office365.com', 'wrong: spaces'],
  ['server', 'outlook. office365.com', 'wrong: spaces'],
  ['server', 'outlook.office365.com\u200b', 'wrong: invisible'],
  ['server', 'outlook.offlce365.com', 'wrong: look-alike'],
  ['server', '\u043eutl\u043eok.office365.com', 'wrong: look-alike, look-alike'],
  ['server', 'http://outlook.office365.com', 'wrong: scheme'],
  ['server', 'outlook.office365.com:995', 'wrong: port'],
  ['server', 'outlook.office365.com.', 'wrong: trailing-dot'],
  ['server', 'pop3.live.com', 'wrong: old-name'],
  ['server', 'imap-mail.outlook.com', 'wrong: other-protocol'],
  ['server', 'ann@hotmail.com', 'wrong: looks-like-address'],
  ['server', 'mail.example.org', 'wrong: different'],
  ['server', '', 'empty'],
  ['port', '995', 'ok'],
  ['port', '110', 'wrong: insecure-port'],
  ['port', '993', 'wrong: other-protocol'],
  ['port', '2110', 'wrong: different'],
  ['port', '995 ', 'wrong: spaces'],
  ['port', 'POP', 'wrong: not-a-number'],
  ['port', '', 'empty'],
  ['username', address, 'ok'],
  ['username', 'Ann@Hotmail.com', 'ok'],
  ['username', 'ann', 'wrong: missing-domain'],
  ['username', 'ann@hotmail.it', 'wrong: other-domain'],
  ['username', 'anna@hotmail.com', 'wrong: different'],
  ['username', `${address} `, 'wrong: spaces'],
  ['username', `Ann <${address}>`, 'wrong: display-name'],
  ['username', '', 'empty'],
  ['password', well, 'ok'],
  ['password', well.slice(1), 'wrong: length'],
  ['password', `${well}q`, 'wrong: length'],
  ['password', 'abcd efgh ijklmnop', 'wrong: spaces'],
  ['password', `${well}\u200b\ufeff`, 'wrong: invisible'],
  ['password', 'abcd\u00a0efgh ijkl mno', 'wrong: length, spaces'],
  ['password', address, 'wrong: length, looks-like-address'],
  ['password', '', 'empty'],
];

/** Where the part before the @ signs in, and the password is the person's own. */
const webDe: typeof microsoft = [
  ['username', 'ann', 'ok'],
  ['username', 'ann@web.de', 'ok: domain-not-needed'],
  ['password', 'three words long', 'ok'],
  ['password', ' three words long', 'wrong: spaces'],
];

/** Where nothing is known, only what can be right nowhere is wrong. */
const unknown: typeof microsoft = [
  ['server', 'mail.example.org', 'ok'],
  ['server', 'mail.example.org ', 'wrong: spaces'],
  ['port', '110', 'ok'],
  ['port', '11o', 'wrong: not-a-number'],
  ['username', 'anybody', 'ok'],
  ['password', 'anything', 'ok'],
];

eachBrowser(
  (shared) => {
    const show = async (part: ScenarioPart & { address?: string } = {}): Promise<PopWindow> =>
      showPopForm(shared, await shared.session.open('about:blank'), { address, ...part });

    describe('what is typed is judged at once', () => {
      test.each([
        [address, microsoft],
        ['ann@web.de', webDe],
        ['ann@example.org', unknown],
      ])('for %s', async (address, cases) => {
        const { paste, checks } = await show({ address, form: { port: 'text' } });
        const seen: typeof cases = [];
        for (const [field, text] of cases) {
          await paste(field, text);
          seen.push([field, text, (await checks())[field] ?? 'no check']);
        }
        expect(seen).toEqual(cases);
      });

      test('with each key, not only when the field is left', async () => {
        const { tab, paste, checks } = await show();
        await paste('password', '');
        const seen: string[] = [];
        for (const key of `${well}q`) {
          await tab.page.keyboard.type(key);
          seen.push((await checks()).password ?? 'no check');
        }
        expect(seen).toEqual([...Array(15).fill('wrong: length'), 'ok', 'wrong: length']);
      });

      test('of a list and a box too, and of what the page itself changes', async () => {
        const { choose, tick, checks, paste } = await show({ form: { coupled: true, port: 'indices' } });
        expect(await checks()).toMatchObject({ port: 'wrong: insecure-port', ssl: 'wrong: ssl-off' });
        await choose('port', '995');
        expect(await checks()).toMatchObject({ port: 'ok', ssl: 'wrong: ssl-off' });
        await choose('port', '110');
        await tick('ssl');
        expect(await checks()).toMatchObject({ port: 'ok', ssl: 'ok', username: 'wrong: missing-domain' });
        await paste('username', address);
        expect(await checks()).toMatchObject({ username: 'ok', server: 'wrong: different' });
      });

      test('and of what "Fill in" puts there', async () => {
        const { panel, checks } = await show({ form: { prefilled: { server: 'pop3.live.com' } } });
        expect(await checks()).toEqual({
          server: 'wrong: old-name',
          port: 'wrong: insecure-port',
          ssl: 'wrong: ssl-off',
          username: 'wrong: missing-domain',
          password: 'empty',
        });
        await panel.click(fill);
        expect(await checks()).toEqual({
          server: 'ok',
          port: 'ok',
          ssl: 'ok',
          username: 'ok',
          password: 'empty',
        });
      });
    });

    test('a verdict says in words what is off', async () => {
      const { panel, paste } = await show();
      await paste('password', `ab cd ${well.slice(5)}`);
      await paste('server', 'outlook.offlce365.com');
      const words = (field: string) => panel.text(`[data-check=${field}]`);
      expect(await words('password')).toMatch(/check this.*15 characters instead of 16.*2 spaces/s);
      expect(await words('server')).toMatch(/“l” only looks like “i”/);
      expect(await words('username')).toContain(`The whole address belongs here: ${address}`);
      await panel.click(fill);
      expect(await words('server')).toMatch(/fine/);
    });
  },
  { extension: 'built' },
);
