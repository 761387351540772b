import { afterEach, beforeEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { axeFinds } from './harness/axe.ts';
import { eachBrowser, type Shared } from './harness/each-browser.ts';
import { allowInFirefox, firefoxAsks, type Switches, switchesOf } from './harness/switches.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintName, hintOf, noHint, showSettings } from './hint-on-page.ts';
import { hotmail } from './own-pages.ts';

const asking = '[data-action=allow-site]';
const accounts = [failing(hotmail)];

const isGone = (tab: Tab, css: string) => until(async () => !(await tab.count(css)), { what: `no ${css}` });

interface PermissionsApi {
  permissions: { request(wanted: object): Promise<boolean> };
}

/** Notes in a page of ours that the browser was asked, until it has answered. */
const watchQuestion = (page: Tab) =>
  page.run(() => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', PermissionsApi>;
    const { permissions } = browser ?? chrome;
    const request = permissions.request.bind(permissions);
    permissions.request = async (wanted) => {
      Object.assign(globalThis, { isAsked: true });
      const answer = await request(wanted);
      Object.assign(globalThis, { isAsked: false });
      return answer;
    };
  });

/** Chromium's question lies outside of what a driver sees: there, that it was asked and not answered yet. */
const isAsked: Record<Shared['name'], (shared: Shared, page: Tab) => Promise<unknown>> = {
  chromium: (_, page) => page.run(() => (globalThis as { isAsked?: boolean }).isAsked),
  firefox: ({ session }) => firefoxAsks(session),
};

/** Chromium's question cannot be answered by a driver: the switch on chrome://extensions gives the same. */
const allow = {
  chromium: (_: Shared, switches: Switches) => switches.giveAccess(),
  firefox: ({ session }: Shared) => allowInFirefox(session),
};

eachBrowser((shared) => {
  let switches: Switches;
  beforeEach(() => {
    switches = switchesOf(shared.session);
  });
  afterEach(() => switches.giveAccess());

  test('access that is withdrawn removes what is ours from Gmail; popup and guide ask for it; given back, one hint is there', async () => {
    const gmail = await showSettings(shared, { accounts });
    await hintOf(gmail);
    const popup = await shared.session.extensionPage('popup.html');
    await popup.see(`[data-account="${hotmail}"]`);
    expect(await popup.count(asking)).toBe(0);
    await switches.withdrawAccess();
    await noHint(gmail);
    await popup.see(asking);
    const guide = await shared.session.extensionPage('guide.html');
    await guide.see(asking);
    expect(await guide.text('.site-access')).toMatch(/permission.*Gmail/);
    expect(await axeFinds(guide, '.site-access')).toEqual([]);

    await gmail.go('#inbox');
    await gmail.go('#settings/accounts');
    await watchQuestion(guide);
    await guide.click(asking);
    await until(() => isAsked[shared.name](shared, guide), { what: 'the browser asks the person' });
    expect(await gmail.count(hintName)).toBe(0);

    await allow[shared.name](shared, switches);
    await isGone(guide, asking);
    await isGone(popup, asking);
    await gmail.page.bringToFront();
    const hint = await hintOf(gmail);
    await hint.click('[data-action=dismiss]');
    await noHint(gmail);
  });

  test('a Gmail that is opened without access stays as it is, until access is given', async () => {
    await switches.withdrawAccess();
    const gmail = await showSettings(shared, { accounts });
    const popup = await shared.session.extensionPage('popup.html');
    await popup.see(asking);
    expect(await gmail.count(hintName)).toBe(0);
    await switches.giveAccess();
    await hintOf(gmail);
    await isGone(popup, asking);
    await popup.see(`[data-account="${hotmail}"]`);
  });
});
