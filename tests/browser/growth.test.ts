import { expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { inOwnWorld } from './harness/own-world.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintName, hintOf, noHint, showSettings } from './hint-on-page.ts';

/** Round trips in which our hint is waited for, and in which nobody waits. */
const patient = 20;
const hasty = 40;

/** In the page: to the inbox and back to the settings, again and again. */
const walk = async (name: string, rounds: number, isPatient: boolean): Promise<void> => {
  const changed = () => new Promise((done) => addEventListener('hashchange', done, { once: true }));
  const hints = (count: number) =>
    new Promise<void>((done) => {
      const watch = new MutationObserver(() => isSo() && done());
      const isSo = () => document.querySelectorAll(name).length === count;
      if (isSo()) return done();
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

/** In our own world: what is running from now on, by kind. */
const count = `(() => {
  const observers = new Set();
  const timers = new Set();
  globalThis.running = () => ({ observers: observers.size, timers: timers.size });
  for (const kind of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = kind.prototype;
    kind.prototype.observe = function (...given) { observers.add(this); return observe.apply(this, given); };
    kind.prototype.disconnect = function () { observers.delete(this); return disconnect.call(this); };
  }
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (run, ...more) => {
    const id = set((...given) => { timers.delete(id); run(...given); }, ...more);
    timers.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => { timers.delete(id); clear(id); };
  globalThis.setInterval = () => { throw new Error('Nothing polls'); };
})()`;

async function weigh({ page }: Tab) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** What is weighed again and again, once ten weighings in a row agree in all but the heap: the last hint may wait to be collected. */
async function settled<T extends object>(weighing: () => Promise<T>): Promise<T> {
  let last = '';
  let same = 0;
  return until(
    async () => {
      const found = await weighing();
      const now = JSON.stringify({ ...found, heap: 0 });
      same = now === last ? same + 1 : 1;
      last = now;
      return same === 10 ? found : undefined;
    },
    { what: 'ten weighings agree' },
  );
}

eachBrowser(
  (shared) => {
    test('changes between inbox and settings, however many, leave nothing behind', async () => {
      const tab = await showSettings(shared, { accounts: [failing('ann@hotmail.com')] });
      await hintOf(tab);
      await inOwnWorld(tab, count);
      await tab.run(walk, hintName, 10, true);
      const before = await settled(() => weigh(tab));
      await tab.run(walk, hintName, patient, true);
      await tab.run(walk, hintName, hasty, false);
      // scripts that were still on their way come, see that the person has gone on, and go
      await until(
        async () => {
          const after = await weigh(tab);
          expect({ ...after, heap: 0 }).toEqual({ ...before, heap: 0 });
          // code that was compiled on the way and the like; one hint more in each round would be tens of megabytes
          expect(after.heap).toBeLessThan(before.heap + 1_000_000);
          return true;
        },
        { what: 'as many nodes and listeners as before' },
      );
      await tab.go('#inbox');
      await noHint(tab);
      // a frame that was still waited for comes, or is given up
      await until(async () => {
        expect(await inOwnWorld(tab, 'running()')).toEqual({ observers: 0, timers: 0 });
        return true;
      });
    });
  },
  { only: 'chromium' },
);
