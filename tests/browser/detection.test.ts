import { afterEach, describe, expect, test } from 'vitest';
import { failing, type ScenePart } from '../replica/scene.ts';
import { errors, healthy, hotmail, languages, looks } from './detection-scenes.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

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
        const tab = await show({
          language: 'xx',
          classes: 'scrambled',
          accounts: [failing(address, error), healthy],
        });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        expect(await hintsOn(tab)).toEqual([`${address}: ${cause}`]);
      });

      test('three accounts, two of them failing', async () => {
        const accounts = [
          failing(hotmail),
          healthy,
          failing('cy@example.net', { detail: 'Connection timed out' }),
        ];
        const tab = await show({ accounts });
        await until(async () => (await hintsOn(tab)).length === 2, { what: 'two hints' });
        expect(await hintsOn(tab)).toEqual([
          `${hotmail}: password-sign-in-ended`,
          'cy@example.net: server-unreachable',
        ]);
      });
    });

    test('a hint stands in its account’s row or right below it', async () => {
      for (const layout of ['table', 'divs', 'list'] as const) {
        const tab = await show({ layout, accounts: [failing(hotmail), healthy] });
        await tab.shadow('pop-doctor-hint', '[data-cause]');
        const order = await tab.run(
          (addresses) => {
            const hint = document.querySelector('pop-doctor-hint') as Element;
            const rowOf = (address: string) =>
              [...document.querySelectorAll('*')].filter(
                (at) => at.childElementCount === 0 && at.textContent?.includes(`${address} (POP3)`),
              )[0] as Element;
            return addresses.map(
              (address) => hint.compareDocumentPosition(rowOf(address)) & Node.DOCUMENT_POSITION_FOLLOWING,
            );
          },
          [hotmail, healthy.address],
        );
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
