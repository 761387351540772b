import { afterEach, describe, expect, test } from 'vitest';
import { failing, type ScenePart } from '../replica/scene.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const hotmail = 'ann@hotmail.com';
const healthy = { address: 'bob@example.org' };
const languages = [
  'en', 'it', 'es', 'fr', 'de', 'cs', 'ja', 'nl', 'pl', 'pt', 'ko', 'zh-TW', 'zh-CN', 'ru', 'tr', 'sv', 'ar', 'he', 'xx',
];

const looks: Record<string, ScenePart> = {
  'the skeleton as last seen': {},
  'all class names changed': { classes: 'scrambled' },
  'flex and grid instead of tables': { layout: 'divs', classes: 'scrambled' },
  'a list instead of tables': { layout: 'list', classes: 'scrambled' },
  'buttons for links': { controls: 'button', classes: 'scrambled' },
  'anchors for links': { controls: 'a', layout: 'divs', classes: 'scrambled' },
  'the error in a line of its own': { errorPlace: 'extra-row', classes: 'scrambled' },
  'the error inside the status line': { errorPlace: 'inline', classes: 'scrambled', layout: 'divs' },
  'settings in another order': { rowOrder: 'shuffled', classes: 'scrambled' },
  'Send mail as behind the section': { rowOrder: 'send-as-after', classes: 'scrambled', layout: 'divs' },
  'no html[lang] and no address of the reader': { htmlLang: false, gmailShown: 'none', classes: 'scrambled' },
  'dark': { theme: 'dark' },
  'the page comes late': { delay: 1500 },
};

const errors: Record<string, { address: string; error: Parameters<typeof failing>[1]; cause: string }> = {
  'Microsoft ends basic authentication': { address: hotmail, error: { detail: 'Basic authentication is disabled' }, cause: 'password-sign-in-ended' },
  'the article’s own message': { address: hotmail, error: { detail: 'Login to your account via a web browser to verify your account.', quotes: 'none' }, cause: 'web-sign-in-required' },
  'a refusal without the server’s words': { address: hotmail, error: {}, cause: 'password-sign-in-ended' },
  'curly quotes': { address: 'ann@example.org', error: { detail: '[AUTH] Authentication failed.', quotes: '“…”' }, cause: 'credentials-refused' },
  'angle quotes': { address: 'ann@example.org', error: { detail: 'Connection timed out', quotes: '«…»' }, cause: 'server-unreachable' },
  'corner quotes': { address: 'ann@gmail.com', error: { detail: '[SYS/PERM] Your account is not enabled for POP access.', quotes: '「…」' }, cause: 'pop-disabled' },
  'no quotes at all': { address: 'ann@example.org', error: { detail: '[IN-USE] Mailbox is locked by another POP3 session.', quotes: 'none' }, cause: 'try-later' },
  'an error nobody has seen': { address: 'ann@example.org', error: { detail: 'Flux capacitor discharged (code 88)' }, cause: 'unknown' },
  'iCloud': { address: 'ann@icloud.com', error: { detail: 'Connection timed out' }, cause: 'no-pop' },
};

/** The accounts that carry a hint now, with its cause, in page order. */
const hintsOn = async (tab: Tab): Promise<string[]> => {
  const roots = await tab.shadows('pop-doctor-hint');
  return Promise.all(
    roots.map((root) =>
      root.run((at) => {
        const region = at.querySelector('[data-cause]');
        const label = region?.getAttribute('aria-label') ?? '';
        return `${/[\w.+-]+@[\w.-]+/.exec(label)?.[0]}: ${region?.getAttribute('data-cause')}`;
      }),
    ),
  );
};

eachBrowser(
  (shared) => {
    const show = async (part: ScenePart): Promise<Tab> => {
      shared.replica.setScene(part);
      return await shared.session.open('#settings/accounts');
    };

    afterEach(() => shared.session.setStorage({}));

    describe('finds every failing account and only those', () => {
      test.each(Object.entries(looks))('%s', async (_, look) => {
        const tab = await show({ ...look, accounts: [healthy, failing(hotmail), { address: 'eve@web.de' }] });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        expect(await hintsOn(tab)).toEqual([`${hotmail}: password-sign-in-ended`]);
      });

      test.each(Object.entries(looks))('a lone account: %s', async (_, look) => {
        const tab = await show({ ...look, accounts: [{ ...failing(hotmail), withPop3Suffix: false }] });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        expect(await hintsOn(tab)).toEqual([`${hotmail}: password-sign-in-ended`]);
      });

      test.each(languages)('in %s with scrambled class names', async (language) => {
        const tab = await show({
          language,
          classes: 'scrambled',
          layout: 'divs',
          accounts: [{ ...failing(hotmail), withPop3Suffix: false }, healthy],
        });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        expect(await hintsOn(tab)).toEqual([`${hotmail}: password-sign-in-ended`]);
      });

      test.each(Object.entries(errors))('%s', async (_, { address, error, cause }) => {
        const tab = await show({ language: 'xx', classes: 'scrambled', accounts: [failing(address, error), healthy] });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        expect(await hintsOn(tab)).toEqual([`${address}: ${cause}`]);
      });

      test('three accounts, two of them failing', async () => {
        const accounts = [failing(hotmail), healthy, failing('cy@example.net', { detail: 'Connection timed out' })];
        const tab = await show({ accounts });
        await until(async () => (await hintsOn(tab)).length === 2, { what: 'two hints' });
        expect(await hintsOn(tab)).toEqual([`${hotmail}: password-sign-in-ended`, 'cy@example.net: server-unreachable']);
      });
    });

    test('a hint stands in its account’s row or right below it', async () => {
      for (const layout of ['table', 'divs', 'list'] as const) {
        const tab = await show({ layout, accounts: [failing(hotmail), healthy] });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        const order = await tab.run((addresses) => {
          const hint = document.querySelector('pop-doctor-hint') as Element;
          const rowOf = (address: string) =>
            [...document.querySelectorAll('*')].filter(
              (at) => at.childElementCount === 0 && at.textContent?.includes(`${address} (POP3)`),
            )[0] as Element;
          return addresses.map((address) => hint.compareDocumentPosition(rowOf(address)) & Node.DOCUMENT_POSITION_FOLLOWING);
        }, [hotmail, healthy.address]);
        expect(order).toEqual([0, 4]);
        await tab.close();
      }
    });

    test('a page rebuilt under our feet keeps one hint', async () => {
      const tab = await show({ rebuildEvery: 100, accounts: [failing(hotmail), healthy] });
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      const counts = await tab.run(async () => {
        const seen: number[] = [];
        const { promise, resolve } = Promise.withResolvers<void>();
        const watch = new MutationObserver(() => {
          seen.push(document.querySelectorAll('pop-doctor-hint').length);
          if (seen.length > 60) resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true });
        await promise;
        watch.disconnect();
        return seen;
      });
      expect(Math.max(...counts)).toBe(1);
      expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 4);
    });

    test('leaving the settings takes the hint away, coming back brings it again', async () => {
      const tab = await show({ accounts: [failing(hotmail)] });
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      await tab.go('#inbox');
      await until(async () => (await tab.count('pop-doctor-hint')) === 0, { what: 'no hint in the inbox' });
      await tab.go('#settings/accounts');
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      expect(await tab.count('pop-doctor-hint')).toBe(1);
    });

    test('an inbox whose messages quote the error stays untouched', async () => {
      shared.replica.setScene({ accounts: [failing(hotmail)] });
      const tab = await shared.session.open('#inbox');
      await tab.go('#settings/accounts');
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      expect(await hintsOn(tab)).toHaveLength(1);
      await tab.go('#inbox');
      await until(async () => (await tab.count('pop-doctor-hint')) === 0, { what: 'no hint in the inbox' });
    });
  },
  { extension: 'built' },
);
