import { afterEach, describe, expect, test } from 'vitest';
import { dateInWords } from '../../lib/i18n/date-in-words.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import {
  hotmail,
  kept,
  openDetails,
  refusal,
  seenFailing,
  seenRecord,
  tick,
  values,
  waitForTicks,
} from './own-pages.ts';

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));
    const popup = async (stored: object = {}): Promise<Tab> => {
      await shared.session.setStorage(stored as Record<string, unknown>);
      const tab = await shared.session.extensionPage('popup.html');
      await tab.see('[data-fact]');
      return tab;
    };

    describe('over a Gmail tab', () => {
      test('it shows that tab’s accounts, the failing ones first with their causes, and the icon counts and names them', async () => {
        const accounts = [
          { address: 'bob@example.org' },
          failing(hotmail),
          failing('cy@web.de', { detail: 'Connection timed out' }),
        ];
        const gmail = await showSettings(shared, { accounts });
        await hintOf(gmail);
        const tab = await shared.session.popupFor(gmail);
        await tab.see('[data-account]');
        expect(await values(tab, 'account')).toEqual([hotmail, 'cy@web.de', 'bob@example.org']);
        expect(await values(tab, 'cause', 'main')).toEqual(['password-sign-in-ended', 'server-unreachable']);
        if (shared.name === 'chromium') {
          const icon = await shared.session.extension.inBackground(async () => {
            const { tabs, action } = (globalThis as never as { chrome: BadgeApi }).chrome;
            const [tab] = await tabs.query({ url: 'https://mail.google.com/*' });
            return (
              tab && [await action.getBadgeText({ tabId: tab.id }), await action.getTitle({ tabId: tab.id })]
            );
          });
          expect(icon?.[0]).toBe('2');
          expect(icon?.[1]).toContain(`${hotmail}: Outlook.com no longer lets Gmail in`);
        }
      });

      test('it asks which address stopped when no account fails', async () => {
        const gmail = await showSettings(shared, { accounts: [{ address: hotmail }] });
        await kept(shared, 'the page was seen', (items) => items['last-seen']);
        const tab = await shared.session.popupFor(gmail);
        await tab.see('[data-question=account]');
        expect(await values(tab, 'state', 'main')).toContain('healthy');
      });
    });

    describe('says what ended when', () => {
      test.each([
        ['nothing was ever seen', {}],
        ['the section is missing', seenRecord([], 'missing')],
        ['no account is fetched', seenRecord([], 'empty')],
        ['all accounts are fine', seenRecord([{ address: hotmail, state: 'healthy' }])],
        ['an account fails', seenRecord([seenFailing(hotmail)])],
      ])('when %s', async (_, stored) => {
        const tab = await popup(stored);
        const locale = await tab.run(() => document.documentElement.lang);
        const text = await tab.text('main');
        expect(text).toContain(dateInWords('2024-09-16', locale));
        expect(text).toContain(dateInWords('2027-01', locale));
        const asks = await tab.run(
          () => document.querySelector('[data-question=account]')?.closest('details')?.open,
        );
        expect(asks).toBe(!JSON.stringify(stored).includes('failing'));
      });
    });

    test('a personal Microsoft account is led to forwarding first, one at another provider to its app password', async () => {
      const tab = await popup(
        seenRecord([
          seenFailing(hotmail),
          seenFailing('cy@fastmail.com', 'Application-specific password required'),
        ]),
      );
      expect((await values(tab, 'remedy', `[data-account="${hotmail}"]`)).slice(0, 3)).toEqual([
        'forwarding',
        'modern-client',
        'app-password',
      ]);
      expect((await values(tab, 'remedy', '[data-account="cy@fastmail.com"]'))[0]).toBe('app-password');
      await openDetails(tab, `[data-account="${hotmail}"] [data-remedy=app-password]`);
      expect(await tab.text(`[data-account="${hotmail}"] [data-remedy=app-password]`)).toContain(
        'Expect a refusal',
      );
    });

    test('where to click is drawn once it is folded out, and stays so when the page is drawn anew', async () => {
      const tab = await popup(seenRecord([seenFailing(hotmail)]));
      const drawn = () => tab.count('svg.picture');
      await tab.see('[data-remedy=forwarding] .where');
      expect(await drawn()).toBe(0);
      await openDetails(tab, '[data-remedy=forwarding] [data-step=enable] .where');
      await tab.see('[data-step=enable] svg.picture');
      await tick(tab, 'forwarding', 'enable');
      await waitForTicks(tab, 'forwarding', ['enable']);
      expect(await drawn()).toBe(1);
    });

    test('the settings of POP and IMAP can be copied', async () => {
      const tab = await popup(seenRecord([seenFailing(hotmail)]));
      await openDetails(tab, 'details.settings');
      expect(await values(tab, 'value', 'details.settings')).toEqual(
        expect.arrayContaining(['outlook.office365.com', 'smtp-mail.outlook.com', hotmail]),
      );
      const button = 'details.settings [data-value="outlook.office365.com"]';
      const before = await tab.text(button);
      await tab.click(button);
      await until(async () => (await tab.text(button)) !== before, { what: 'the button says “copied”' });
    });

    describe('asks which address stopped', () => {
      test('and tells from the address and the pasted text what it means', async () => {
        const tab = await popup();
        await tab.type('[data-question=account] [name=address]', 'eve@hotmail.it');
        await tab.type('[data-question=account] [name=message]', `Server returned error: "${refusal}"`);
        await tab.click('[data-action=ask]');
        await tab.see('[data-account="eve@hotmail.it"][data-cause=password-sign-in-ended]');
        expect((await values(tab, 'remedy'))[0]).toBe('forwarding');
        await tick(tab, 'forwarding', 'two-step');
        await waitForTicks(tab, 'forwarding', ['two-step']);
      });

      test('and says plainly when that is no address, and loses nothing', async () => {
        const tab = await popup();
        await tab.type('[data-question=account] [name=address]', 'eve at hotmail');
        await tab.type('[data-question=account] [name=message]', refusal);
        await tab.click('[data-action=ask]');
        await tab.see('[role=alert]');
        const held = await tab.run(() =>
          [...document.querySelectorAll<HTMLInputElement>('[data-question=account] [name]')].map(
            ({ value }) => value,
          ),
        );
        expect(held).toEqual(['eve at hotmail', refusal]);
      });
    });

    test('a healthy account tells its deadline once, with what to do before', async () => {
      const tab = await popup(seenRecord([{ address: hotmail, state: 'healthy' }]));
      await openDetails(tab, '[data-deadline]');
      await tab.see('[data-deadline] [data-remedy=forwarding]');
      await tab.click('[data-action=dismiss-deadline]');
      await until(async () => (await tab.count('[data-deadline]')) === 0);
      const again = await shared.session.extensionPage('popup.html');
      await again.see('[data-account]');
      expect(await again.count('[data-deadline]')).toBe(0);
    });

    test('the report of a Gmail page holds its structure and none of its words', async () => {
      await showSettings(shared, { accounts: [failing(hotmail)] });
      await kept(shared, 'the page was seen', (items) => items['last-seen']);
      const tab = await shared.session.extensionPage('popup.html');
      await openDetails(tab, '[data-report]');
      await tab.click('[data-action=make-report]');
      await tab.see('[data-report] pre');
      const report = await tab.text('[data-report] pre');
      expect(report).toContain('class="CY"');
      expect(report).toContain('POP3');
      expect(report).not.toMatch(/hotmail|Logon|edit info/);
    });
  },
  { extension: 'built' },
);

interface BadgeApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}
