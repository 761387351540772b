import { describe, expect, test } from 'vitest';
import { editWindow } from '../replica/addresses.ts';
import { failing, hotmailRefusal, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const anna = 'anna@hotmail.it';
const accepts = {
  username: anna,
  password: 'right',
  server: 'outlook.office365.com',
  port: '995',
  ssl: true,
};
const filled = { username: anna, server: accepts.server, port: '995', ssl: true };

// the rows of fetched accounts, without those of "Send mail as"
const rows = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('table.cf:not(.aYf) > tbody > tr')].map(
      (row) => row.textContent ?? '',
    ),
  );

eachBrowser((shared) => {
  const show = (part: ScenarioPart) => shared.replica.setScenario(part);
  const settings = () => shared.session.open('#settings/accounts');

  test('saving is refused with the error above the fields, then accepted, and the row changes', async () => {
    show({ accounts: [failing(anna)], server: { accepts }, form: { prefilled: filled, names: 'real-ish' } });
    const tab = await settings();
    await tab.see('table.cf:not(.aYf) .rc');
    // the last "edit info" is the fetched account's; the ones above belong to "Send mail as"
    const edit = (await tab.page.$$('table.cf:not(.aYf) [role=link]')).at(-2);
    const window = await tab.opens(async () => edit?.click());
    await window.type('input[type=password]', 'wrong');
    await window.click('input[type=submit]');
    await until(async () => (await window.text('body')).includes(hotmailRefusal));
    expect(await window.run(() => document.querySelector<HTMLInputElement>('[type=password]')?.value)).toBe(
      '',
    );
    expect(await window.run(() => document.querySelector<HTMLInputElement>('[type=text]')?.value)).toBe(anna);
    await window.type('input[type=password]', 'right');
    await window.click('input[type=submit]');
    await window.closed();
    await until(async () => (await rows(tab))[0]?.includes('No mails fetched.'));
    const { posts } = shared.replica.state();
    expect(posts.map((post) => post.accepted)).toEqual([false, true]);
    expect(posts[1]?.values).toMatchObject(accepts);
  });

  test('an account is added in four steps', async () => {
    show({ server: { accepts: { password: 'right' } } });
    const tab = await settings();
    const window = await tab.opens(() => tab.clickText('Add a mail account'));
    await window.type('input[name=address]', anna);
    await window.click('input[type=submit]');
    await window.click('input[value=pop3]');
    await window.click('input[type=submit]');
    await window.type('input[type=password]', 'right');
    await window.click('input[type=submit]');
    await window.see('input[name=send]');
    await until(async () => (await rows(tab))[0]?.includes(anna));
    await window.click('input[type=submit]');
    await window.closed();
    expect(shared.replica.state().posts.map(({ kind }) => kind)).toEqual([
      'address',
      'method',
      'add',
      'send-as',
    ]);
  });

  describe('the form arrives whole', () => {
    const forms = [
      { layout: 'table', names: 'arbitrary', port: 'select', labelsFor: false },
      { layout: 'labels', names: 'none', port: 'text' },
      { layout: 'definition-list', names: 'real-ish', port: 'indices', order: 'ssl-first', coupled: true },
      { layout: 'divs', names: 'none', port: 'indices', autocompleteOff: true },
    ] as const;
    test.each(forms)('as $layout with $names names and the port as $port', async (form) => {
      const prefilled = { ...filled, port: '110', ssl: false };
      const { accounts } = show({
        accounts: [failing(anna)],
        server: { accepts },
        form: { ...form, prefilled },
      });
      expect(accounts).toHaveLength(1);
      const tab = await shared.session.open(editWindow(shared.replica.state().accounts[0]?.id ?? 0));
      await tab.type('input[type=password]', 'right');
      const boxes = await tab.page.$$('input[type=checkbox]');
      const sslFirst = 'order' in form;
      await boxes[sslFirst ? 0 : 1]?.click();
      await tab.run(
        (coupled) => {
          const port = document.querySelector('select') as HTMLSelectElement;
          const text = document.querySelectorAll<HTMLInputElement>('input[type=text]')[2];
          if (text) text.value = '995';
          else if (!coupled) port.selectedIndex = 1;
        },
        'coupled' in form,
      );
      await tab.click('input[type=submit]');
      await until(() => shared.replica.state().posts.length === 1);
      expect(shared.replica.state().posts[0]).toMatchObject({ accepted: true, values: accepts });
    });
  });
});
