import { afterEach, beforeEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { axeFinds } from './harness/axe.ts';
import { type Care, careOf } from './harness/care.ts';
import { allowInFirefox, firefoxAsks } from './harness/care-firefox.ts';
import { eachBrowser, type Shared } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail, values } from './own-pages.ts';

const asking = '[data-action=allow-site]';
const accounts = [failing(hotmail)];

const settings = 'https://mail.google.com/mail/u/0/#settings/accounts';
const hidden = 'eve@live.com';

const hasGone = (tab: Tab, css: string) => until(async () => !(await tab.count(css)), { what: `no ${css}` });

/** Chromium's question lies outside of what a driver sees: there, that it was asked for and is not answered yet. */
const isAsked: Record<Shared['name'], (shared: Shared, popup: Tab) => Promise<unknown>> = {
  chromium: (_, popup) => popup.run(() => (globalThis as { answer?: string }).answer === 'open'),
  firefox: ({ session }) => firefoxAsks(session),
};

/** Chromium's question cannot be answered by a driver: the switch on chrome://extensions gives the same. */
const say = {
  chromium: (_: Shared, care: Care) => care.giveAccess(),
  firefox: ({ session }: Shared) => allowInFirefox(session),
};

/** Notes whether the browser has answered what it was asked for. */
const watchQuestion = (popup: Tab) =>
  popup.run(() => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', PermissionsApi>;
    const { permissions } = browser ?? chrome;
    const request = permissions.request.bind(permissions);
    permissions.request = async (wanted) => {
      Object.assign(globalThis, { answer: 'open' });
      const answer = await request(wanted);
      Object.assign(globalThis, { answer });
      return answer;
    };
  });

interface PermissionsApi {
  permissions: { request(wanted: object): Promise<boolean> };
}

eachBrowser(
  (shared) => {
    let care: Care;
    beforeEach(() => {
      care = careOf(shared.session);
    });
    afterEach(async () => {
      await care.giveAccess();
      await shared.session.setStorage({});
    });

    test('with access to Gmail nobody is asked for it', async () => {
      const popup = await shared.session.extensionPage('popup.html');
      await popup.see('[data-fact]');
      expect(await popup.count(asking)).toBe(0);
    });

    test('access that is withdrawn takes what is ours out of Gmail; popup and guide explain and ask; given back, one hint works', async () => {
      const gmail = await showSettings(shared, { accounts });
      await hintOf(gmail);
      const popup = await shared.session.extensionPage('popup.html');
      await popup.see(`[data-account="${hotmail}"]`);
      await care.withdrawAccess();
      await noHint(gmail);
      await popup.see(asking);
      const guide = await shared.session.extensionPage('guide.html');
      await guide.see(asking);
      expect(await guide.text('.site-access')).toMatch(/permission.*Gmail/);
      expect(await axeFinds(guide, '.site-access')).toEqual([]);

      await gmail.go('#inbox');
      await gmail.go('#settings/accounts');
      await watchQuestion(guide);
      await guide.run((css) => document.querySelector<HTMLElement>(css)?.click(), asking);
      await guide.click(asking);
      await until(() => isAsked[shared.name](shared, guide), { what: 'the browser asks the person' });
      expect(await gmail.count('pop-doctor-hint')).toBe(0);

      await say[shared.name](shared, care);
      await hasGone(guide, asking);
      await hasGone(popup, asking);
      await gmail.page.bringToFront();
      const hint = await hintOf(gmail);
      expect(await values(popup, 'account')).toEqual([hotmail]);
      await hint.click('[data-action=show-me]');
      await gmail.see('pop-doctor-pointer');
      expect(await gmail.count('pop-doctor-hint')).toBe(1);
    });

    test('a Gmail that is opened without access stays as it is, until access is given', async () => {
      await care.withdrawAccess();
      const gmail = await showSettings(shared, { accounts });
      await gmail.see('body');
      const popup = await shared.session.extensionPage('popup.html');
      await popup.see(asking);
      expect(await gmail.count('pop-doctor-hint')).toBe(0);
      await care.giveAccess();
      await hintOf(gmail);
      await hasGone(popup, asking);
      await popup.see(`[data-account="${hotmail}"]`);
    });

    test.each([
      ['by default', () => {}],
      ['even when the person would let us in', () => care.allowInPrivate(true)],
    ])('a private window has nothing of ours and leaves no trace, %s', async (_, allow) => {
      await allow();
      // the window beside it, which the driver opens its tabs in
      const open = await showSettings(shared, { accounts: [] }, 1);
      shared.replica.setScenario({ accounts: [failing(hidden)] });
      const tab = await care.privately(settings);
      const errors = await watchErrors(tab);
      await until(() => tab.run((address) => document.body.innerText.includes(address), hidden));
      await tab.go('#inbox');
      await tab.go('#settings/accounts');
      // by the time the window beside it has its hint, the private one would have had its own
      shared.replica.setScenario({ accounts: [failing(hotmail)] }, 1);
      await open.reload();
      await hintOf(open);
      await noHint(tab);
      expect(await errors()).toEqual([]);
      const kept = JSON.stringify(await shared.session.storage());
      expect(kept).toContain(hotmail);
      expect(kept).not.toContain(hidden);
      await tab.page.close();
    });
  },
  { extension: 'built' },
);
