import { expect, test } from 'vitest';
import { addWindow, lookAlikePage, lookAlikes } from '../replica/addresses.ts';
import { languages } from '../replica/languages/languages.ts';
import { failing, hotmailRefusal, type ScenarioPart } from '../replica/scenario.ts';
import { askedByPages } from './harness/browsers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const anna = 'anna@hotmail.it';

// the rows of fetched accounts, without those of "Send mail as"
const rows = (tab: Tab) =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLElement>('table.cf:not(.aYf) > tbody > tr')].map(
      (row) => row.textContent ?? '',
    ),
  );

eachBrowser((shared) => {
  const show = (part: ScenarioPart, slot?: number) => shared.replica.setScenario(part, slot);
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

  test('two tabs show two scenarios', async () => {
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
    shared.replica.change(([account]) =>
      Object.assign(account ?? {}, failing(anna, { detail: 'Mailbox locked' })),
    );
    await until(async () => (await rows(tab))[0]?.includes('Mailbox locked'));
  });

  test.each(lookAlikes)('the look-alike "%s" is served', async (kind) => {
    show({});
    const tab = await shared.session.open(lookAlikePage(kind));
    expect(await tab.count('input[type=password]')).toBe(
      ['message', 'import-address'].includes(kind) ? 0 : 1,
    );
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
    const variants: ScenarioPart[] = [
      {
        layout: 'divs',
        controls: 'a',
        errorPlace: 'extra-row',
        errorRed: 'class',
        rowOrder: 'send-as-after',
      },
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
        const all = [...document.querySelectorAll('body *')].filter((element) =>
          element.textContent?.includes(detail),
        );
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
