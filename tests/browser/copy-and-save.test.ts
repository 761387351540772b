import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bidi } from './harness/bidi.ts';
import { eachBrowser, type Shared } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hotmail, openDetails, seenFailing, seenRecord, values } from './own-pages.ts';

const eve = 'eve+post@live.com';

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

/** What a paste into the page's own field for Gmail's words brings. */
async function pasted(tab: Tab): Promise<string> {
  const field = '[data-question=account] [name=message]';
  await openDetails(tab, 'details.ask-block');
  await tab.type(field, 'x');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a', { commands: ['SelectAll'] });
  await tab.page.keyboard.press('v', { commands: ['Paste'] });
  await tab.page.keyboard.up('Control');
  return await tab.run((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? '', field);
}

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const show = async (page: string): Promise<Tab> => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail), seenFailing(eve)]));
      const tab = await shared.session.extensionPage(page);
      await tab.see('[data-account]');
      return tab;
    };

    test('the settings of POP and IMAP stand in a table, and what is copied can be pasted', async () => {
      const tab = await show('popup.html');
      const settings = `[data-account="${eve}"] details.settings`;
      await openDetails(tab, settings);
      const rows = await tab.run(
        (css) =>
          [...document.querySelectorAll<HTMLTableRowElement>(`${css} tbody tr`)].map(({ cells }) =>
            [...cells].map((cell) => (cell.querySelector('bdi') ?? cell).textContent),
          ),
        settings,
      );
      expect(rows).toEqual([
        ['POP', 'outlook.office365.com', '995', 'SSL/TLS'],
        ['IMAP', 'outlook.office365.com', '993', 'SSL/TLS'],
        ['SMTP', 'smtp-mail.outlook.com', '587', 'STARTTLS'],
      ]);
      for (const value of ['outlook.office365.com', 'smtp-mail.outlook.com', eve]) {
        const button = `${settings} [data-value="${value}"]`;
        expect(await tab.text(button)).toBe('Copy');
        await tab.click(button);
        await until(async () => (await tab.text(button)) === 'Copied', { what: `${value} is copied` });
        expect(await pasted(tab)).toBe(value);
      }
    });

    test('the Gmail address of the page seen last is copied for the forwarding form', async () => {
      const tab = await show('popup.html');
      await tab.click(`[data-account="${hotmail}"] [data-step=enable] [data-action=copy]`);
      expect(await pasted(tab)).toBe('ann.reader@gmail.com');
    });

    test.each(['popup.html', 'guide.html'])('%s saves the filter file as a download', async (page) => {
      const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-'));
      await saveInto(shared, folder);
      const tab = await show(page);
      await tab.click(`[data-account="${eve}"] [data-action=save-filters]`);
      await until(() => readdirSync(folder).join() === 'mailFilters.xml', { what: 'the file is saved' });
      const xml = await until(() => readFileSync(join(folder, 'mailFilters.xml'), 'utf8'));
      rmSync(folder, { recursive: true });
      expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed .*<\/feed>\n$/s);
      expect(
        [...xml.matchAll(/<apps:property name="(\w+)" value="([^"]*)"/g)].map(([, ...two]) => two),
      ).toEqual([
        ['to', eve],
        ['label', 'Outlook.com'],
        ['shouldNeverSpam', 'true'],
      ]);
    });

    test('“open the whole guide” opens it at this account and its first remedy', async () => {
      const tab = await show('popup.html');
      const guide = await tab.opens(() => tab.click(`[data-account="${eve}"] [data-action=open-guide]`));
      await guide.see('[data-topic]');
      expect(await guide.url()).toMatch(/\/guide\.html#address=eve%2Bpost%40live\.com&remedy=forwarding$/);
      expect(await values(guide, 'account')).toEqual([eve]);
      const open = await guide.run(() =>
        [...document.querySelectorAll<HTMLElement>('details[open][data-remedy]')].map(
          (at) => at.dataset.remedy,
        ),
      );
      expect(open).toEqual(['forwarding']);
    });
  },
  { extension: 'built' },
);
