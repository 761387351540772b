import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { bidi } from './harness/bidi.ts';
import { eachBrowser, type Shared } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import {
  hotmail,
  kept,
  openDetails,
  refusal,
  seenFailing,
  seenRecord,
  unfoldAll,
  values,
} from './own-pages.ts';

const eve = 'eve@live.com';
const healthy = { address: 'bob@example.org' };
const wordsField = '[data-question=account] textarea';

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id: number; index: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
}

/** Lets the browser save files into a folder without a question. */
async function saveInto({ name, session: { browser } }: Shared, folder: string): Promise<void> {
  if (name === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder };
    await bidi(browser, 'browser.setDownloadBehavior', { downloadBehavior });
    return;
  }
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** What a paste into the page's own field brings. */
async function pasted(tab: Tab): Promise<string> {
  await openDetails(tab, 'details.ask-block');
  await tab.type(wordsField, 'x');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a', { commands: ['SelectAll'] });
  await tab.page.keyboard.press('v', { commands: ['Paste'] });
  await tab.page.keyboard.up('Control');
  return await tab.run((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', wordsField);
}

eachBrowser((shared) => {
  const popupWith = async (stored: Record<string, unknown>): Promise<Tab> => {
    await shared.session.setStorage(stored);
    const tab = await shared.session.extensionPage('popup.html');
    await tab.see('[data-fact]');
    return tab;
  };
  /** What stands on the icon over each open tab, in their order. */
  const badgesAre = async (...wanted: string[]) => {
    const page = await shared.session.extensionPage('options.html');
    const badges = () =>
      page.run(async () => {
        const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', BadgeApi>;
        const { tabs, action } = browser ?? chrome;
        const all = await tabs.query({});
        const texts = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
        return texts.filter((text) => text !== '').join();
      });
    await until(async () => (await badges()) === wanted.join(), { what: `badges: ${wanted.join()}` });
    await page.close();
  };

  test('popup and badge over a Gmail tab are of that tab, until it leaves Gmail', async () => {
    const first = await showSettings(shared, { accounts: [healthy, failing(hotmail), failing(eve)] });
    await hintOf(first);
    const second = await showSettings(shared, { accounts: [failing(eve)] }, 1);
    await hintOf(second);
    await badgesAre('2', '1');
    const popup = await shared.session.popupFor(first);
    await popup.see('[data-account]');
    expect(await values(popup, 'account')).toEqual([hotmail, eve, healthy.address]);
    expect(await popup.text('footer [role=status]')).toBe('In this Gmail tab');
    await popup.close();
    await first.page.goto('about:blank');
    await badgesAre('1');
    shared.replica.setScenario({}, 3);
    await second.page.goto('https://mail.google.com/mail/u/3/#inbox');
    const elsewhere = await shared.session.popupFor(second);
    await elsewhere.see('[data-account]');
    expect(await elsewhere.text('footer [role=status]')).toMatch(/^Last seen in Gmail, /);
  });

  test('what is copied can be pasted', async () => {
    const tab = await popupWith(seenRecord([seenFailing(eve)]));
    await unfoldAll(tab);
    for (const value of ['outlook.office365.com', eve]) {
      const button = `details.settings [data-action=copy][data-value="${value}"]`;
      await tab.click(button);
      await until(async () => (await tab.text(button)) === 'Copied', { what: `${value} is copied` });
      expect(await pasted(tab)).toBe(value);
    }
  });

  test('the filter file is saved as a download', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-'));
    await saveInto(shared, folder);
    const tab = await popupWith(seenRecord([seenFailing(eve)]));
    await tab.click('[data-action=show-all-steps]');
    await tab.click(`[data-account="${eve}"] [data-action=save-filters]`);
    await until(() => readdirSync(folder).join() === 'mailFilters.xml', { what: 'the file is saved' });
    const xml = await until(() => readFileSync(join(folder, 'mailFilters.xml'), 'utf8'));
    rmSync(folder, { recursive: true });
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed .*<\/feed>\n$/s);
    expect(xml).toContain(eve);
  });

  test('an address and Gmail’s words lead to the steps; what is no address is said plainly and loses nothing', async () => {
    const tab = await popupWith({});
    await tab.type('[data-question=account] input', 'eve at hotmail');
    await tab.type(wordsField, `Server returned error: "${refusal}"`);
    await tab.click('[data-action=ask]');
    await tab.see('[role=alert]');
    await tab.type('[data-question=account] input', 'eve@hotmail.it');
    await tab.click('[data-action=ask]');
    await tab.see('[data-account="eve@hotmail.it"][data-cause=password-sign-in-ended]');
    await tab.see('[data-remedy=forwarding] [data-step] input');
  });

  test('the report of an open Gmail page holds its structure and none of its words', async () => {
    await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
    const tab = await shared.session.extensionPage('popup.html');
    await openDetails(tab, '[data-report]');
    await tab.click('[data-action=make-report]');
    await tab.see('[data-report] pre');
    const report = await tab.text('[data-report] pre');
    expect(report).toContain('class="CY"');
    expect(report).not.toMatch(/hotmail|Logon|edit info/);
  });

  test('choices count at once on every page that is open', async () => {
    const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
    await hintOf(gmail);
    const popup = await shared.session.extensionPage('popup.html');
    await popup.see(`[data-account="${hotmail}"]`);
    const options = await shared.session.extensionPage('options.html');
    await options.see('select');
    await options.page.select('select[data-action=language]', 'it');
    const isItalian = () => popup.run(() => document.documentElement.lang === 'it');
    await until(isItalian, { what: 'the popup is in Italian' });
    expect(await popup.text('main')).toContain('16 settembre 2024');
    await options.click('[data-action=hints]');
    await noHint(gmail);
    await options.click('[data-action=hints]');
    await hintOf(gmail);
    await options.click('[data-action=forget-everything]');
    await kept(shared, 'nothing but the choices', (items) => Object.keys(items).join() === 'options');
  });
});
