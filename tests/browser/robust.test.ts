import { afterEach, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { builtExtension } from './harness/session.ts';
import { until } from './harness/until.ts';
import { causesOn, hintName, hintOf, noHint, showSettings } from './hint-on-page.ts';

const hotmail = 'ann@hotmail.com';
const cause = 'password-sign-in-ended';
const accounts = [failing(hotmail)];

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    test('a background that was stopped is woken by whatever is done', async () => {
      const { extension } = shared.session;
      const tab = await showSettings(shared, { accounts });
      const hint = await hintOf(tab, cause);
      await extension.stopBackground();
      const guide = await tab.opens(() => hint.click('[data-action=open-guide]'));
      await guide.see('[data-remedy]');
      await guide.close();
      await tab.page.bringToFront();
      await extension.stopBackground();
      shared.replica.change((all) => {
        for (const account of all) account.error = { detail: 'Connection timed out' };
      });
      const changed = await hintOf(tab, 'server-unreachable');
      await extension.stopBackground();
      await changed.click('[data-action=dismiss]');
      await noHint(tab);
    });

    test('an extension that is reloaded leaves one hint, and that one works', async () => {
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      await tab.run((name) => {
        const seen = { most: 0 };
        Object.assign(window, { seen });
        new MutationObserver(() => {
          seen.most = Math.max(seen.most, document.querySelectorAll(name).length);
        }).observe(document.body, { subtree: true, childList: true });
      }, hintName);
      await shared.session.extension.reload();
      // a hint of the old script does nothing any more; the new one points when it is asked to
      await until(
        async () => {
          const [hint] = await tab.shadows(hintName);
          await hint?.click('[data-action=show-me]');
          return (await tab.count('pop-doctor-pointer')) === 1;
        },
        { what: 'the hint of the new extension works', timeout: 20_000 },
      );
      expect(await tab.count(hintName)).toBe(1);
      expect(await tab.run(() => (window as unknown as { seen: { most: number } }).seen.most)).toBe(1);
    });

    test('an error of 200 kB with markup and direction marks shows as a short plain quote', async () => {
      const detail = `<img src=x onerror="document.title='broken'"><b>\u202eabc\u2066${'word '.repeat(40_000)}`;
      const tab = await showSettings(shared, { accounts: [failing(hotmail, { detail, quotes: '«…»' })] });
      const hint = await hintOf(tab);
      const quote = await hint.text('q');
      expect(quote).toContain('<b>');
      expect(quote.length).toBeLessThan(400);
      expect(quote).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(await hint.count('q *, img')).toBe(0);
      expect(await tab.run(() => document.title)).not.toBe('broken');
    });

    test('an error that nobody knows is called unknown, with its words', async () => {
      const tab = await showSettings(shared, {
        accounts: [failing('bob@example.org', { detail: 'The frobnicator is out of cheese' })],
      });
      const hint = await hintOf(tab, 'unknown');
      expect(await hint.text('q')).toContain('The frobnicator is out of cheese');
    });

    test('a page that defines an element of our name and patches attachShadow neither reads nor breaks a hint', async () => {
      shared.replica.setScenario({ accounts });
      const tab = await shared.session.open('#inbox');
      await tab.run((name) => {
        const roots: unknown[] = [];
        Object.assign(window, { roots });
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          roots.push('patched');
          return attachShadow.call(this, { ...init, mode: 'open' });
        };
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              roots.push(this.shadowRoot, this.firstElementChild?.shadowRoot);
              this.attachShadow({ mode: 'open' }).innerHTML = 'mine';
            }
          },
        );
      }, hintName);
      await tab.go('#settings/accounts');
      const hint = await hintOf(tab, cause);
      expect(await hint.text()).toContain('September');
      const seen = await tab.run((name) => {
        const frame = document.querySelector(name)?.firstElementChild;
        return { root: frame?.shadowRoot ?? null, text: frame?.textContent };
      }, hintName);
      expect(seen).toEqual({ root: null, text: '' });
    });

    test('what the page says by postMessage changes nothing', async () => {
      const tab = await showSettings(shared, { accounts });
      await hintOf(tab, cause);
      await tab.run((address) => {
        for (const type of ['dismiss', 'refresh', 'saved', 'open-guide']) {
          window.postMessage({ type, address, cause: 'password-sign-in-ended', wellFormed: true }, '*');
        }
      }, hotmail);
      shared.replica.change((all) => {
        for (const account of all) account.error = { detail: 'Connection timed out' };
      });
      await hintOf(tab, 'server-unreachable');
      const stored = (await shared.session.storage())[`account/${hotmail}`];
      expect(stored).not.toHaveProperty('dismissed');
      expect(stored).not.toHaveProperty('attempt');
    });

    test('twenty ways between inbox and settings leave one hint, and none in the inbox', async () => {
      const tab = await showSettings(shared, { accounts });
      for (let round = 0; round < 20; round++) {
        await hintOf(tab, cause);
        await tab.go('#inbox');
        await noHint(tab);
        await tab.go('#settings/accounts');
      }
      await hintOf(tab, cause);
      expect(await causesOn(tab)).toEqual([cause]);
    });
  },
  // a browser of its own: its background is stopped
  { extension: builtExtension },
);
