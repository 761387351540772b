import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { careOf, discardAndReturn } from './harness/care.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { builtExtension } from './harness/session.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintName, hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, seenFailing, seenRecord, waitForTicks } from './own-pages.ts';
import { showPopForm } from './pop-window.ts';

const accounts = [failing(hotmail)];
const cause = 'password-sign-in-ended';
const folder = mkdtempSync(join(tmpdir(), 'pop-doctor-'));

/** A copy of the built extension, whose version can be raised. */
const copyFor = (name: 'chromium' | 'firefox'): string => {
  cpSync(builtExtension(name), join(folder, name), { recursive: true });
  return join(folder, name);
};
const raiseVersion = (name: string, version: string) => {
  const file = join(folder, name, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
};
afterAll(() => rmSync(folder, { recursive: true }));

/** Waits until there is one hint, and its button points at the account. A hint of an extension that is gone does nothing. */
async function oneHintWorks(tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  await until(
    async () => {
      const [hint] = await tab.shadows(hintName);
      if (!hint) return false;
      // the hint of an old script may just be on its way out, and refuse the click
      await hint.click('[data-action=show-me]');
      return (await tab.count('pop-doctor-pointer')) === 1;
    },
    { what: 'a hint points at its account', timeout: 40_000 },
  );
  expect(await tab.count(hintName)).toBe(1);
}

/**
 * What the person finds on coming back to a Gmail page whose extension was disabled. Firefox ends our script before it
 * could do anything: what it drew stays until Gmail draws that part anew, and does nothing.
 */
const leftBehind = { chromium: 0, firefox: 1 };

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('an extension that is disabled does nothing and throws nothing in an open Gmail; enabled again, one hint works', async () => {
      const care = careOf(shared.session);
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      const errors = await watchErrors(tab);
      await care.disable();
      await tab.page.bringToFront();
      const left = leftBehind[shared.name];
      await until(async () => (await tab.count(hintName)) === left, { what: `${left} hints are left` });
      for (const hint of await tab.shadows(hintName)) await hint.click('[data-action=open-guide]');
      await tab.clickText('edit info');
      await tab.go('#inbox');
      await tab.go('#settings/accounts');
      shared.replica.change(([account]) => {
        if (account) account.error = { detail: 'Connection timed out' };
      });
      await until(() => tab.run(() => document.body.innerText.includes('timed out')));
      expect(await tab.count(`${hintName}, pop-doctor-pointer`)).toBeLessThanOrEqual(left);
      expect(await errors()).toEqual([]);
      await care.enable();
      await oneHintWorks(tab);
    });

    test('a background that slept when its extension was disabled leaves a POP window that does nothing and throws nothing', async () => {
      const care = careOf(shared.session);
      const { tab: form } = await showPopForm(shared, await shared.session.open('#inbox'), {
        address: hotmail,
      });
      const errors = await watchErrors(form);
      await shared.session.extension.stopBackground();
      await care.disable();
      await form.page.bringToFront();
      await form.type('input[type=password]', 'abcdefghijklmnop');
      await form.click('input[type=submit]');
      await form.see('body');
      expect(await errors()).toEqual([]);
      await care.enable();
    });

    test('an update with Gmail open keeps ticks, and leaves one hint that works', async () => {
      await shared.session.setStorage(seenRecord([seenFailing(hotmail)]));
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      const popup = await shared.session.extensionPage('popup.html');
      await popup.click('[data-remedy=forwarding] [data-step=two-step] input');
      await kept(shared, 'the tick', (items) => {
        const record = items[`account/${hotmail}`] as { ticks?: object } | undefined;
        return record?.ticks;
      });
      raiseVersion(shared.name, '99.1.2');
      await shared.session.extension.reload();
      await oneHintWorks(tab);
      const options = await shared.session.extensionPage('options.html');
      await until(async () => (await options.text('main')).includes('99.1.2'), { what: 'the new version' });
      const after = await shared.session.extensionPage('popup.html');
      await waitForTicks(after, 'forwarding', ['two-step']);
    });

    test('a Gmail tab that the browser threw out of memory has its hint when it is back', async () => {
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      await oneHintWorks(await discardAndReturn(shared.session));
    });

    test('a page that the browser kept for the way back has its hint and hears of changes', async () => {
      const tab = await showSettings(shared, { accounts, mayWait: true });
      await hintOf(tab, cause);
      await tab.run(() => Object.assign(window, { kept: true }));
      await tab.page.goto('https://mail.google.com/mail/u/1/#inbox');
      await shared.session.extension.stopBackground();
      shared.replica.change(([account]) => {
        if (account) account.error = { detail: 'Connection timed out' };
      });
      // no load ends the driver's own way back
      await tab.run(() => history.back());
      await until(() => tab.run(() => (window as { kept?: boolean }).kept), {
        what: 'the page that was kept',
      });
      await hintOf(tab, 'server-unreachable');
      await oneHintWorks(tab);
    });
  },
  { extension: copyFor },
);
