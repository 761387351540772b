import { expect, test } from 'vitest';
import { dateInWords } from '../../lib/i18n/date-in-words.ts';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { changeErrors, hintName, hintOf, noHint, showSettings } from './hint-on-page.ts';
import { guideOpenedBy, hotmail, recordOf } from './own-pages.ts';

// an app password helps here, so the hint can point into Gmail's page
const fastmail = 'cy@fastmail.com';
const accounts = [
  { address: 'bob@example.org' },
  failing(fastmail, { detail: 'Application-specific password required' }),
];

/** Where the page's own "edit info" of an account lies: the last but one control of its row. */
const editBox = (tab: Tab, address: string) =>
  tab.run((address) => {
    const row = [...document.querySelectorAll('tr')].find(
      (row) => row.textContent?.includes(`${address} (POP3)`) && !row.querySelector('tr'),
    );
    const edit = [...(row?.querySelectorAll('[role=link]') ?? [])].at(-2) as Element;
    const { x, y, right, bottom } = edit.getBoundingClientRect();
    return { x, y, right, bottom };
  }, address);

eachBrowser((shared) => {
  test('the settings get one hint in the page’s language, as often as they are opened; the inbox gets nothing', async () => {
    const look = { language: 'it', layout: 'divs', classes: 'scrambled', delay: 300 } as const;
    shared.replica.setScenario({ ...look, accounts: [failing(hotmail), { address: 'bob@example.org' }] });
    const tab = await shared.session.open('#inbox');
    const errors = await watchErrors(tab);
    for (let round = 0; round < 3; round++) {
      await tab.go('#inbox');
      await tab.see('[role=grid]');
      await noHint(tab);
      await tab.go('#settings/accounts');
      await hintOf(tab, 'password-sign-in-ended');
    }
    const hint = await hintOf(tab);
    expect(await hint.attr('.root', 'lang')).toBe('it');
    expect(await hint.text()).toContain(dateInWords('2024-09-16', 'it'));
    expect(await hint.attr('[data-cause]', 'aria-label')).toContain(hotmail);
    expect(await tab.count(hintName)).toBe(1);
    expect(await errors()).toEqual([]);
  });

  test('“show me” rings the account’s own edit link closely, until a key ends it', async () => {
    const tab = await showSettings(shared, { accounts });
    await (await hintOf(tab)).click('[data-action=show-me]');
    const pointer = await tab.shadow('pop-doctor-pointer', '.ring');
    const ring = await pointer.run((root) => {
      const { x, y, right, bottom } = (root.querySelector('.ring') as Element).getBoundingClientRect();
      return { x, y, right, bottom };
    });
    const link = await editBox(tab, fastmail);
    for (const gap of [
      link.x - ring.x,
      link.y - ring.y,
      ring.right - link.right,
      ring.bottom - link.bottom,
    ]) {
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(15);
    }
    await tab.press('Escape');
    await until(async () => (await tab.count('pop-doctor-pointer')) === 0, { what: 'the ring is gone' });
  });

  test('Gmail hears no key that is pressed in a hint', async () => {
    const tab = await showSettings(shared, { accounts });
    const hint = await hintOf(tab);
    await tab.run(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key));
    });
    const keys = () => tab.run(() => (window as unknown as { keys: string[] }).keys);
    await hint.focus('[data-action=dismiss]');
    await tab.press('c');
    expect(await keys()).toEqual([]);
    await tab.run(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    await tab.press('c');
    expect(await keys()).toContain('c');
  });

  test('clicks and messages that no person made do nothing', async () => {
    const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
    const hint = await hintOf(tab);
    await hint.run((root) => {
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    await tab.run((address) => {
      for (const type of ['dismiss', 'refresh', 'saved', 'open-guide'])
        window.postMessage({ type, address, cause: 'password-sign-in-ended', hasKnownFormat: true }, '*');
    }, hotmail);
    // what came before has been dealt with once a change is shown
    changeErrors(shared, 'Connection timed out');
    await hintOf(tab, 'server-unreachable');
    const record = recordOf(await shared.session.storage());
    expect(record).not.toHaveProperty('dismissed');
    expect(record).not.toHaveProperty('savedPassword');
  });

  test('a page that patches what scripts stand on, and defines our element, neither reads nor breaks a hint', async () => {
    const tab = await shared.session.open('about:blank');
    shared.replica.setScenario({ accounts: [failing(hotmail)] });
    await tab.page.evaluateOnNewDocument((name: string) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = (what: string) => {
        if (/pop-doctor|September/.test(what)) seen.push(what);
      };
      const { stringify } = JSON;
      JSON.stringify = (value: unknown) => {
        note(String(stringify(value)));
        return stringify(value);
      };
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        note('pop-doctor attachShadow');
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      window.getComputedStyle = () => {
        throw new Error('no styles here');
      };
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback() {
            if (this.shadowRoot || this.firstElementChild?.shadowRoot) seen.push('a root of ours');
          }
        },
      );
    }, hintName);
    await tab.page.goto(`${shared.replica.url}#settings/accounts`);
    const hint = await hintOf(tab, 'password-sign-in-ended');
    expect(await tab.run(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await hint.text()).toContain('September');
    expect(await tab.run((name) => document.querySelector(name)?.textContent, hintName)).toBe('');
    const guide = await guideOpenedBy(shared, tab, () => hint.click('[data-action=open-guide]'));
    await guide.see(`[data-account="${hotmail}"]`);
  });
});
