import { describe, expect, test } from 'vitest';
import { addWindow, editWindow, lookAlikePage, lookAlikes } from '../replica/addresses.ts';
import { languages } from '../replica/languages/languages.ts';
import { failing, hotmailRefusal, type ScenePart } from '../replica/scene.ts';
import { askedByPages } from './harness/browsers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const anna = 'anna@hotmail.it';
const accepts = { username: anna, password: 'right', server: 'outlook.office365.com', port: '995', ssl: true };
const filled = { username: anna, server: accepts.server, port: '995', ssl: true };

// the rows of fetched accounts, without those of "Send mail as"
const rows = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('table.cf:not(.aYf) > tbody > tr')].map((row) => row.innerText),
  );

eachBrowser((shared) => {
  const show = (part: ScenePart, slot?: number) => shared.replica.setScene(part, slot);
  const settings = (slot?: number) => shared.session.open('#settings/accounts', { slot });

  test('the inbox shows, and its messages quote errors without being settings', async () => {
    show({ inbox: 40 });
    const tab = await shared.session.open();
    await tab.see('tr.zA');
    expect(await tab.count('tr.zA')).toBe(40);
    expect(await tab.text('table[role=grid]')).toContain(hotmailRefusal);
    await tab.press('c');
    expect(await tab.run(() => window.shortcuts)).toEqual(['c']);
  });

  test('settings show late, with a failing account beside a healthy one, and old views stay hidden', async () => {
    show({ delay: 400, accounts: [failing(anna), { address: 'bob@example.org' }] });
    const tab = await shared.session.open('#inbox');
    await tab.see('tr.zA');
    await tab.go('#settings/accounts');
    expect(await tab.count('.r9')).toBe(0);
    await tab.see('.r9');
    const [first, second] = await rows(tab);
    expect(first).toContain(`${anna} (POP3)`);
    expect(first).toContain(`Server returned error: "${hotmailRefusal}"`);
    expect(second).not.toContain('error');
    expect(await tab.count('tr.zA')).toBe(60);
    await expect(tab.see('tr.zA', { timeout: 100 })).rejects.toThrow('is seen');
  });

  test('markup cannot be written, for the page enforces Trusted Types', async () => {
    const tab = await shared.session.open();
    const write = () => {
      document.body.innerHTML = '<b>x</b>';
    };
    await expect(tab.run(write)).rejects.toThrow(/TrustedHTML|blocked by CSP/);
  });

  test('two tabs show two scenes', async () => {
    show({ gmail: 'one@gmail.com' }, 0);
    show({ gmail: 'two@gmail.com', section: 'missing' }, 3);
    const one = await settings();
    const two = await settings(3);
    await one.see('.r9');
    await two.see('.r9');
    expect(await one.run(() => document.title)).toContain('one@gmail.com');
    expect(await two.run(() => document.title)).toContain('two@gmail.com');
    expect(await two.text('body')).not.toContain('Check mail from other accounts');
  });

  test('a rebuilt page has the same words in fresh nodes', async () => {
    show({ accounts: [failing(anna)], rebuildEvery: 100 });
    const tab = await settings();
    await tab.see('.rc');
    const before = await rows(tab);
    await tab.run(() => Object.assign(window, { old: document.querySelector('.rc') }));
    await until(() => tab.run(() => !(window as unknown as { old: Element }).old.isConnected));
    await tab.see('.rc');
    expect(await rows(tab)).toEqual(before);
  });

  test('"Check mail now" says so while it checks, and then shows the mail server’s answer', async () => {
    show({ accounts: [failing(anna)], server: { onCheck: 'healthy', checkTakes: 300 } });
    const tab = await settings();
    await tab.clickText('Check mail now');
    await until(async () => (await rows(tab))[0]?.includes('Checking mail...'));
    await until(async () => (await rows(tab))[0]?.includes('No mails fetched.'));
    expect((await rows(tab))[0]).not.toContain('error');
    expect(shared.replica.state().checks).toBe(1);
  });

  test('what changes at the server shows in the open page', async () => {
    show({ accounts: [{ address: anna }] });
    const tab = await settings();
    await tab.see('.rc');
    shared.replica.change(([account]) => Object.assign(account ?? {}, failing(anna, { detail: 'Mailbox locked' })));
    await until(async () => (await rows(tab))[0]?.includes('Mailbox locked'));
  });

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
    expect(await window.run(() => document.querySelector<HTMLInputElement>('[type=password]')?.value)).toBe('');
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
    expect(shared.replica.state().posts.map(({ kind }) => kind)).toEqual(['address', 'method', 'add', 'send-as']);
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
      const { accounts } = show({ accounts: [failing(anna)], server: { accepts }, form: { ...form, prefilled } });
      expect(accounts).toHaveLength(1);
      const tab = await shared.session.open(editWindow(shared.replica.state().accounts[0]?.id ?? 0));
      await tab.type('input[type=password]', 'right');
      const boxes = await tab.page.$$('input[type=checkbox]');
      const sslFirst = 'order' in form;
      await boxes[sslFirst ? 0 : 1]?.click();
      await tab.run((coupled) => {
        const port = document.querySelector('select') as HTMLSelectElement;
        const text = document.querySelectorAll<HTMLInputElement>('input[type=text]')[2];
        if (text) text.value = '995';
        else if (!coupled) port.selectedIndex = 1;
      }, 'coupled' in form);
      await tab.click('input[type=submit]');
      await until(() => shared.replica.state().posts.length === 1);
      expect(shared.replica.state().posts[0]).toMatchObject({ accepted: true, values: accepts });
    });
  });

  test.each(lookAlikes)('the look-alike "%s" is served', async (kind) => {
    show({});
    const tab = await shared.session.open(lookAlikePage(kind));
    expect(await tab.count('input[type=password]')).toBe(kind === 'message' ? 0 : 1);
    expect((await tab.text('body')).length).toBeGreaterThan(10);
  });

  test('every language shows its own words, and its window', async () => {
    const seen = new Set<string>();
    const tab = await shared.session.open('about:blank');
    for (const [language, { tag, words }] of Object.entries(languages)) {
      show({ language, accounts: [failing(anna)], delay: 0, inbox: 1 });
      await tab.page.goto(addWindow());
      expect(await tab.count('input[name=address]')).toBe(1);
      await tab.page.goto(`${shared.replica.url}#settings/accounts`);
      await tab.see('.rc');
      const text = await tab.text('body');
      expect(text).toContain(words.section?.[0] ?? anna);
      expect(await tab.run(() => document.documentElement.lang)).toBe(tag);
      seen.add(text);
    }
    expect(seen.size).toBe(Object.keys(languages).length);
  });

  test('scrambled, dark and right to left, in any layout and markup, the account is still there', async () => {
    const variants: ScenePart[] = [
      { layout: 'divs', controls: 'a', errorPlace: 'extra-row', errorRed: 'class', rowOrder: 'send-as-after' },
      { layout: 'list', controls: 'button', errorPlace: 'inline', errorRed: 'font', rowOrder: 'shuffled' },
    ];
    for (const variant of variants) {
      show({ language: 'ar', theme: 'dark', classes: 'scrambled', accounts: [failing(anna)], ...variant });
      const tab = await settings();
      await until(async () => (await tab.text('body')).includes(`${anna} (POP3)`));
      expect(await tab.text('body')).toContain(hotmailRefusal);
      expect(await tab.count('.r9, .rc, .cf, .rP')).toBe(0);
      const look = await tab.run(() => [document.dir, getComputedStyle(document.body).backgroundColor]);
      expect(look).toEqual(['rtl', 'rgb(32, 33, 36)']);
      const red = await tab.run((detail) => {
        const all = [...document.querySelectorAll('body *')].filter((element) => element.textContent?.includes(detail));
        const last = all.at(-1);
        return last && getComputedStyle(last).color;
      }, hotmailRefusal);
      expect(red).toBe('rgb(217, 48, 37)');
    }
  });

  test('five hundred accounts come up', async () => {
    show({ accounts: Array.from({ length: 500 }, (_, at) => ({ address: `a${at}@example.org` })) });
    const tab = await settings();
    await tab.see('.rc');
    expect(await rows(tab)).toHaveLength(500);
  });

  test('nothing but mail.google.com was asked for by all of this', () => {
    expect(askedByPages(shared.replica.asked)).toEqual(['mail.google.com:443']);
  });
});
