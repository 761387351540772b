import { afterEach, expect, test } from 'vitest';
import { sources } from '../../lib/facts/sources.ts';
import { providers } from '../../lib/mail/providers/index.ts';
import { links as outside } from '../../lib/remedies/links.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Tab } from './harness/tab.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, openDetails, seenFailing, seenRecord, values } from './own-pages.ts';

/** Where links of ours may lead: our own constants, Gmail, and the pages of providers on our list. */
const knownHosts = [
  'https://mail.google.com',
  ...Object.values(outside),
  ...Object.values(sources).map(({ url }) => url),
  ...providers.flatMap(({ appPassword, popSettingsUrl }) => [appPassword?.url, popSettingsUrl]),
].flatMap((url) => (url ? [new URL(url).host] : []));

const links = (tab: Tab) =>
  tab.run(() => [...document.querySelectorAll('a')].map(({ href, rel, target }) => ({ href, rel, target })));

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const guide = async (stored: object, hash = ''): Promise<Tab> => {
      await shared.session.setStorage(stored as Record<string, unknown>);
      const tab = await shared.session.extensionPage(`guide.html${hash}`);
      await tab.see('[data-fact]');
      return tab;
    };

    test('opened by itself it shows what was seen last, with all its topics folded', async () => {
      const tab = await guide(seenRecord([seenFailing(hotmail)]));
      expect(await values(tab, 'account')).toEqual([hotmail]);
      expect(await values(tab, 'topic')).toEqual([
        'beforeYouStart',
        'ifItStillFails',
        'questions',
        'whatIsAppPassword',
        'tips',
        'limits',
        'summary',
      ]);
      const folds = await tab.run(() =>
        [...document.querySelectorAll('[data-topic]')].map((topic) => [
          topic.querySelectorAll('details[data-entry]:not([open])').length > 2,
          topic.querySelectorAll('details[open]').length,
        ]),
      );
      expect(folds).toEqual(folds.map(() => [true, 0]));
      await tab.click('[data-topic=questions] [data-entry=imap] > summary');
      await tab.see('[data-topic=questions] [data-entry=imap] > p');
    });

    test('an address with odd characters breaks no link, and every link leads by https to a host we know', async () => {
      const odd = "o'b&rien#+?/%20@hotmail.com";
      const accounts = [odd, 'cy@fastmail.com', 'bob@gmx.de', 'dan@icloud.com'].map((at) => seenFailing(at));
      const tab = await guide(seenRecord(accounts));
      const all = await links(tab);
      expect(all.length).toBeGreaterThan(10);
      for (const { href, rel, target } of all) {
        expect(new URL(href).protocol).toBe('https:');
        expect(knownHosts).toContain(new URL(href).host);
        expect(href).not.toContain('@');
        expect(rel).toContain('noreferrer');
        expect(target).toBe('_blank');
      }
      const search = all.find(({ href }) => href.includes('#search/'))?.href ?? '';
      expect(decodeURIComponent(search.split('#search/')[1] ?? '')).toContain(odd);
    });

    test('for a company’s own domain at Microsoft it asks whether this is a work or school account', async () => {
      const record = seenFailing('ann@acme.example');
      const plain = await guide(seenRecord([record]));
      await plain.see('[data-remedy]');
      expect(await plain.count('[data-question=work-or-school]')).toBe(0);
      const tab = await guide({
        ...seenRecord([record]),
        'account/ann@acme.example': { version: 1, server: 'outlook.office365.com' },
      });
      await tab.click('[data-answer=personal] summary');
      expect(await tab.text('[data-answer=personal]')).toContain('2024');
    });

    test('a company’s server that stands in Gmail’s form is enough to be asked', async () => {
      const address = 'ann@acme.example';
      const form = { prefilled: { server: 'outlook.office365.com' } };
      const gmail = await showSettings(shared, { accounts: [failing(address)], form });
      await hintOf(gmail);
      const before = await shared.session.popupFor(gmail);
      await before.see(`[data-account="${address}"]`);
      expect(await before.count('[data-question=work-or-school]')).toBe(0);
      await before.close();
      const window = await editWindow(gmail, address);
      await window.shadow('pop-doctor-panel', '[data-check=server]');
      const popup = await shared.session.popupFor(gmail);
      await popup.see('[data-question=work-or-school] [data-answer=work]');
    });

    test('“show me in Gmail” opens the settings page where none is open, and points at the account', async () => {
      shared.replica.setScenario({ accounts: [failing(hotmail)] });
      const tab = await guide(seenRecord([seenFailing(hotmail)]));
      await openDetails(tab, '[data-remedy=app-password]');
      const gmail = await tab.opens(() =>
        tab.click('[data-remedy=app-password] [data-step=edit] [data-action=show-me]'),
      );
      await gmail.shadow('pop-doctor-pointer', '.ring');
    });
  },
  { extension: 'built' },
);
