import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintName, hintOf, showSettings } from './hint-on-page.ts';

/** In the page: to the inbox and back to the settings, again and again; `isPatient` waits for the hint to go and come. */
const walk = async (name: string, rounds: number, isPatient: boolean): Promise<void> => {
  const changed = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));
  const hints = (count: number) =>
    new Promise<void>((done) => {
      const isSo = () => document.querySelectorAll(name).length === count;
      if (isSo()) return done();
      const watch = new MutationObserver(() => {
        if (!isSo()) return;
        watch.disconnect();
        done();
      });
      watch.observe(document.body, { subtree: true, childList: true });
    });
  for (let round = 0; round < rounds; round++) {
    for (const [hash, count] of [
      ['#inbox', 0],
      ['#settings/accounts', 1],
    ] as const) {
      location.hash = hash;
      await (isPatient ? hints(count) : changed());
    }
  }
};

/** Nodes and listeners of the page and of all scripts in it, after a collection. */
async function weigh({ page }: Tab): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const counted = metrics.filter(({ name }) => ['Nodes', 'JSEventListeners'].includes(name));
  return JSON.stringify(counted);
}

/** The weight once five weighings in a row agree: the last hint may wait to be collected. */
async function settled(tab: Tab): Promise<string> {
  let last = '';
  let same = 0;
  return until(
    async () => {
      const now = await weigh(tab);
      same = now === last ? same + 1 : 1;
      last = now;
      return same === 5 ? now : undefined;
    },
    { what: 'five weighings agree' },
  );
}

eachBrowser(
  (shared) => {
    test('changes between inbox and settings, however many, leave neither nodes nor listeners behind', async () => {
      const tab = await showSettings(shared, { accounts: [failing('ann@hotmail.com')] });
      await hintOf(tab);
      await tab.run(walk, hintName, 5, true);
      const before = await settled(tab);
      await tab.run(walk, hintName, 10, true);
      await tab.run(walk, hintName, 30, false);
      // scripts that were still on their way come, see that the person has gone on, and go
      await until(async () => (await weigh(tab)) === before, { what: `as before: ${before}` });
      expect(await tab.count(hintName)).toBe(1);
    });
  },
  { only: 'chromium' },
);
