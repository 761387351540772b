import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import type { BrowserName } from './harness/browsers.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { builtExtension, launch, welcomePage } from './harness/session.ts';
import { discardAndReturn, switchesOf } from './harness/switches.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { changeErrors, hintName, hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, nextBox, recordOf, waitForTicks } from './own-pages.ts';
import { showPopForm } from './pop-window.ts';

// an app password helps here, so the hint has a button for this page
const fastmail = 'cy@fastmail.com';
const accounts = [failing(fastmail, { detail: 'Application-specific password required' })];
const cause = 'app-password-required';
const copies = mkdtempSync(join(tmpdir(), 'pop-doctor-'));
afterAll(() => rmSync(copies, { recursive: true }));

/** A copy of the built extension, of a version that can be raised. */
const copyFor = (name: BrowserName): string => {
  const folder = join(copies, name);
  cpSync(builtExtension(name), folder, { recursive: true });
  setVersion(folder, '0.0.1');
  return folder;
};
function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

/** Waits until there is one hint, and its button points at the account: a hint of an extension that is gone does nothing. */
async function oneHintWorks(tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  const points = async () => {
    const [hint] = await tab.shadows(hintName);
    if (!hint) return false;
    // the hint of an old script may just be on its way out, and refuse the click
    await hint.click('[data-action=show-me]');
    return (await tab.count('pop-doctor-pointer')) === 1;
  };
  await until(points, { what: 'a hint points at its account', timeout: 40_000 });
  expect(await tab.count(hintName)).toBe(1);
}

/**
 * What the person finds on coming back to a Gmail page whose extension was disabled. Firefox ends our script before it
 * could do anything: what it drew stays until Gmail draws that part anew, and does nothing.
 */
const leftBehind = { chromium: 0, firefox: 1 };

eachBrowser(
  (shared) => {
    test('after the installation the welcome page opens, with one thing to do', async () => {
      const { name, replica } = shared;
      const fresh = await launch(name, { replica, extension: builtExtension(name) });
      const welcome = await welcomePage(fresh.browser);
      expect(await welcome.$$('button')).toHaveLength(1);
      await fresh.close();
    });

    test('an extension that is disabled does nothing and throws nothing in an open Gmail; enabled again, one hint works', async () => {
      const switches = switchesOf(shared.session);
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      const errors = await watchErrors(tab);
      await switches.disable();
      await tab.page.bringToFront();
      const left = leftBehind[shared.name];
      await until(async () => (await tab.count(hintName)) === left, { what: `${left} hints are left` });
      for (const hint of await tab.shadows(hintName)) await hint.click('[data-action=open-guide]');
      await tab.clickText('edit info');
      await tab.go('#inbox');
      await tab.go('#settings/accounts');
      changeErrors(shared, '[AUTH] Authentication failed.');
      await until(() => tab.run(() => document.body.innerText.includes('[AUTH]')), { what: 'the new error' });
      expect(await tab.count(`${hintName}, pop-doctor-pointer`)).toBeLessThanOrEqual(left);
      expect(await errors()).toEqual([]);
      await switches.enable();
      await oneHintWorks(tab);
    });

    test('a background that slept when its extension was disabled leaves a POP window that does nothing and throws nothing', async () => {
      const switches = switchesOf(shared.session);
      const { tab: form } = await showPopForm(shared, await shared.session.open('#inbox'), {
        address: hotmail,
      });
      const errors = await watchErrors(form);
      await shared.session.extension.stopBackground();
      await switches.disable();
      await form.page.bringToFront();
      await form.type('input[type=password]', 'abcdefghijklmnop');
      await form.click('input[type=submit]');
      await form.see('body');
      expect(await errors()).toEqual([]);
      await switches.enable();
    });

    test('an update with Gmail open keeps ticks, leaves one hint that works, and is news once', async () => {
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      const popup = await shared.session.extensionPage('popup.html');
      await popup.click(nextBox);
      await kept(shared, 'the tick', (items) => recordOf(items, fastmail).ticks);
      setVersion(join(copies, shared.name), '99.1.2');
      await shared.session.extension.reload();
      await oneHintWorks(tab);
      const options = await shared.session.extensionPage('options.html');
      await until(async () => (await options.text('main')).includes('99.1.2'), { what: 'the new version' });
      for (const news of [1, 0]) {
        const after = await shared.session.extensionPage('popup.html');
        await waitForTicks(after, 1);
        expect(await after.count('.news')).toBe(news);
        await after.close();
      }
    });

    test('a Gmail tab that the browser discarded has its hint when it is back', async () => {
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      await oneHintWorks(await discardAndReturn(shared.session));
    });

    test('a page that the browser kept for the way back shows its hint and what changed meanwhile', async () => {
      const tab = await showSettings(shared, { accounts, mayWait: true });
      await hintOf(tab, cause);
      await tab.run(() => Object.assign(window, { kept: true }));
      await tab.page.goto('https://mail.google.com/mail/u/1/#inbox');
      await shared.session.extension.stopBackground();
      changeErrors(shared, '[AUTH] Authentication failed.');
      // no load ends the driver's own way back
      await tab.run(() => history.back());
      await until(() => tab.run(() => (window as { kept?: boolean }).kept), {
        what: 'the page that was kept',
      });
      await hintOf(tab, 'credentials-refused');
      await oneHintWorks(tab);
    });
  },
  { folder: copyFor },
);
