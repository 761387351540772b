import { afterEach, describe, expect, test } from 'vitest';
import { failing } from '../replica/scene.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, openDetails, seenFailing, seenRecord, tick, values } from './own-pages.ts';

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
      const topics = await tab.run(() =>
        [...document.querySelectorAll('[data-topic] h2')].map((at) => at.textContent),
      );
      for (const topic of [
        'Before you start',
        'If it still fails',
        'Questions',
        'Tips',
        'What is an app password?',
      ]) {
        expect(topics).toContain(topic);
      }
    });

    test('an address with odd characters breaks no link, and every link leads out by https', async () => {
      const odd = "o'b&rien#+?/%20@hotmail.com";
      const tab = await guide(seenRecord([seenFailing(odd)]));
      const all = await links(tab);
      expect(all.length).toBeGreaterThan(10);
      for (const { href, rel, target } of all) {
        expect(new URL(href).protocol).toBe('https:');
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

    test('the filter file is saved to the downloads', async () => {
      const tab = await guide(seenRecord([seenFailing(hotmail)]));
      const xml = await tab.run(async () => {
        const { promise, resolve } = Promise.withResolvers<string>();
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then(resolve);
          return make.call(URL, blob);
        };
        document.querySelector<HTMLElement>('[data-action=save-filters]')?.click();
        return await promise;
      });
      expect(xml).toContain(`name="to" value="${hotmail}"`);
      expect(xml).toContain('name="shouldNeverSpam" value="true"');
    });

    describe('from the hint to the last tick', () => {
      test.each(['forwarding', 'app-password'])('of %s', async (remedy) => {
        const gmail = await showSettings(shared, { accounts: [failing(hotmail)] });
        const hint = await hintOf(gmail);
        const tab = await gmail.opens(() => hint.click('[data-action=open-guide]'));
        await openDetails(tab, `[data-remedy=${remedy}]`);
        const steps = await tab.run(
          (remedy) =>
            [
              ...document.querySelectorAll<HTMLInputElement>(
                `[data-remedy=${remedy}] .way:not([data-way=add]) [data-step] input:not(:checked)`,
              ),
            ].map((box) => box.closest<HTMLElement>('[data-step]')?.dataset.step as string),
          remedy,
        );
        expect(steps.length).toBeGreaterThan(8);
        for (const step of steps) await tick(tab, remedy, step);
        const bar = (page: Tab) =>
          page.run((remedy) => {
            const progress = document.querySelector<HTMLProgressElement>(`[data-remedy=${remedy}] progress`);
            return progress?.value === progress?.max;
          }, remedy);
        await until(() => bar(tab), { what: 'the progress bar is full' });
        const again = await shared.session.extensionPage('guide.html');
        await again.see(`[data-remedy=${remedy}]`);
        expect(await bar(again)).toBe(true);
      });
    });

    test('“show me in Gmail” opens the settings page where none is open, and points at the account', async () => {
      shared.replica.setScene({ accounts: [failing(hotmail)] });
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
