import { afterEach, describe, expect, test } from 'vitest';
import { languages as replicaLanguages } from '../replica/languages/languages.ts';
import { failing, type ScenarioPart } from '../replica/scenario.ts';
import { errors, healthy, hotmail, looks } from './detection-scenarios.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { showSettings, showSettingsIn } from './hint-on-page.ts';

const languages = Object.keys(replicaLanguages);

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
    afterEach(() => shared.session.setStorage({}));

    /** Shows scenarios one after the other, and gives what hints each page carries. */
    const hintsIn = async (parts: ScenarioPart[], count = 1): Promise<string[][]> => {
      const seen: string[][] = [];
      const tab = await shared.session.open('about:blank');
      for (const part of parts) {
        await showSettingsIn(shared, tab, part);
        await until(async () => (await hintsOn(tab)).length >= count, {
          what: `hints on ${JSON.stringify(part)}`,
        });
        seen.push(await hintsOn(tab));
      }
      return seen;
    };
    const expected = [`${hotmail}: password-sign-in-ended`];
    const named = (names: string[], values: string[][]) =>
      Object.fromEntries(names.map((name, i) => [name, values[i]]));
    const all = (names: string[]) => Object.fromEntries(names.map((name) => [name, expected]));

    describe('finds every failing account and only those', () => {
      test('however the page looks', async () => {
        const accounts = [healthy, failing(hotmail), { address: 'eve@web.de' }];
        const seen = await hintsIn(Object.values(looks).map((look) => ({ ...look, accounts })));
        expect(named(Object.keys(looks), seen)).toEqual(all(Object.keys(looks)));
      });

      test('when it is the only one, without "(POP3)" behind it', async () => {
        const accounts = [{ ...failing(hotmail), withPop3Suffix: false }];
        const seen = await hintsIn(Object.values(looks).map((look) => ({ ...look, accounts })));
        expect(named(Object.keys(looks), seen)).toEqual(all(Object.keys(looks)));
      });

      test('in every language, with scrambled class names', async () => {
        const accounts = [{ ...failing(hotmail), withPop3Suffix: false }, healthy];
        const seen = await hintsIn(
          languages.map(
            (language) => ({ language, classes: 'scrambled', layout: 'divs', accounts }) as const,
          ),
        );
        expect(named(languages, seen)).toEqual(all(languages));
      });

      test('whatever the server says, and names the cause', async () => {
        const cases = Object.entries(errors);
        const seen = await hintsIn(
          cases.map(([, { address, error }]) => ({
            language: 'xx',
            classes: 'scrambled',
            accounts: [failing(address, error), healthy],
          })),
        );
        const wanted = cases.map(([name, { address, cause }]) => [name, [`${address}: ${cause}`]]);
        expect(named(Object.keys(errors), seen)).toEqual(Object.fromEntries(wanted));
      });

      test('when the list comes after seven seconds', async () => {
        const [seen] = await hintsIn([{ delay: 7000, accounts: [failing(hotmail), healthy] }]);
        expect(seen).toEqual(expected);
      });

      test('when two of three fail', async () => {
        const accounts = [
          failing(hotmail),
          healthy,
          failing('cy@example.net', { detail: 'Connection timed out' }),
        ];
        const [seen] = await hintsIn([{ accounts }], 2);
        expect(seen).toEqual([...expected, 'cy@example.net: server-unreachable']);
      });
    });

    test('a hint stands in its account’s row or right below it', async () => {
      const tab = await shared.session.open('about:blank');
      for (const layout of ['table', 'divs', 'list'] as const) {
        await showSettingsIn(shared, tab, { layout, accounts: [failing(hotmail), healthy] });
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
      }
    });

    test('a page rebuilt under our feet keeps one hint', async () => {
      const tab = await showSettings(shared, { rebuildEvery: 100, accounts: [failing(hotmail), healthy] });
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      // each rebuilding takes the hint away with the row; it comes back as often as its time allows, on a busy machine less
      const { most, returned } = await tab.run(async () => {
        const seen: number[] = [];
        const returns = () => seen.filter((count, index) => count > 0 && seen[index - 1] === 0).length;
        const { promise, resolve } = Promise.withResolvers<void>();
        const watch = new MutationObserver(() => {
          seen.push(document.querySelectorAll('pop-doctor-hint').length);
          if (seen.length > 60 && returns() > 4) resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true });
        await promise;
        watch.disconnect();
        return { most: Math.max(...seen), returned: returns() };
      });
      expect(most).toBe(1);
      expect(returned).toBeGreaterThan(4);
    });

    test('leaving the settings takes the hint away, coming back brings it again', async () => {
      const tab = await showSettings(shared, { accounts: [failing(hotmail)] });
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      await tab.go('#inbox');
      await until(async () => (await tab.count('pop-doctor-hint')) === 0, { what: 'no hint in the inbox' });
      await tab.go('#settings/accounts');
      await tab.shadow('pop-doctor-hint', '[data-cause]');
      expect(await tab.count('pop-doctor-hint')).toBe(1);
    });

    test('an inbox whose messages quote the error stays untouched', async () => {
      shared.replica.setScenario({ accounts: [failing(hotmail)] });
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
