import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/harness/session.ts';
import { base } from '../../replica/addresses.ts';
import type { Bench, Measure, Part } from '../bench.ts';
import { quiet } from '../quiet.ts';
import { short, spread, times } from '../report/figures.ts';
import { differences, inTurn, medianWithin, quantile, ratio } from '../statistics.ts';
import { type Contender, enter, variants } from '../variants.ts';

/** How long an inbox is watched after it has loaded, in milliseconds: long enough for all that runs late. */
const watched = 1000;

/** What one load of an inbox took: times in milliseconds, the heap in megabytes. */
interface Load {
  script: number;
  task: number;
  heap: number;
}

interface Measured extends Contender {
  parsed: number;
  /** One per round. */
  loads: Load[];
  /** Further ones, see `closeTogether`. */
  again: Load[];
}

/** These differ by less than two loads of the same do: each is loaded so many times more per round. */
const closeTogether = { ids: ['ours', 'empty'], loads: 2 };

async function watchLoad(page: Page): Promise<void> {
  await page.goto(`${base()}#inbox`);
  await wait(watched);
}

/** Bytes of script that an extension has the page's process parse: told by the debugger, in a load that is not timed. */
async function bytesParsed({ browser }: Session): Promise<number> {
  const page = await browser.newPage();
  const debug = await page.createCDPSession();
  let bytes = 0;
  debug.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (url.startsWith('chrome-extension://')) bytes += length;
  });
  await debug.send('Debugger.enable');
  await watchLoad(page);
  await page.close();
  return bytes;
}

async function loadOnce({ browser }: Session): Promise<Load> {
  const page = await browser.newPage();
  await quiet();
  await watchLoad(page);
  const { ScriptDuration = Number.NaN, TaskDuration = Number.NaN } = await page.metrics();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  await page.close();
  return { script: ScriptDuration * 1000, task: TaskDuration * 1000, heap: JSHeapUsedSize / 1e6 };
}

/** One load of every version, then more of those that are close together. */
async function takeRound(contenders: Measured[], round: number): Promise<void> {
  for (const { session, loads } of inTurn(contenders, round)) loads.push(await loadOnce(session));
  const close = contenders.filter(({ variant }) => closeTogether.ids.includes(variant.id));
  for (let load = 0; load < closeTogether.loads; load++)
    for (const { session, again } of inTurn(close, round + load)) again.push(await loadOnce(session));
}

async function prepare(bench: Bench, id: string): Promise<Measured> {
  const contender = await enter(bench, id);
  // right after an installation the background may look after open tabs: that load does not count
  await bytesParsed(contender.session);
  const parsed = await bytesParsed(contender.session);
  return { ...contender, parsed, loads: [], again: [] };
}

const figures = (loads: Load[] | undefined, of: keyof Load) => (loads ?? []).map((load) => load[of]);

function partOf(contenders: Measured[]): Part {
  const find = (id: string) => contenders.find(({ variant }) => variant.id === id);
  const scriptOf = (id: string) => figures(find(id)?.loads, 'script');
  const allScriptOf = (id: string) => [...scriptOf(id), ...figures(find(id)?.again, 'script')];
  const more = (id: string) => differences(scriptOf(id), scriptOf('none'));
  const overEmpty = differences(allScriptOf('ours'), allScriptOf('empty'));
  const [from, to] = medianWithin(overEmpty);
  return {
    title: 'An inbox',
    text: [
      `Each load is a fresh tab with the replica’s inbox, watched until ${watched} ms after it has loaded. The versions take ` +
        'turns, one load each per round, in browsers of their own that wait meanwhile. “Script” and “tasks” are the ' +
        'time of the page’s main thread as Chromium counts it (`ScriptDuration`, `TaskDuration`), the page’s own ' +
        'included; “more script” is what a version adds to the same round’s load without an extension. “Heap” is what ' +
        'is in use after a collection.',
      `Pop Doctor over the empty extension, in ${overEmpty.length} pairs of loads, ${closeTogether.loads + 1} a round: ` +
        `${spread(overEmpty)} ms of script; with a certainty of 95 % the median of very many lies between ${short(from)} and ${short(to)}. Wished for: at most 1 ms.`,
    ],
    head: [
      'version',
      'script, ms',
      'more script, ms',
      'script ÷ ours',
      'tasks, ms',
      'heap, MB',
      'parsed, kB',
    ],
    rows: contenders.map(({ variant, parsed, loads }) => [
      variant.title,
      spread(figures(loads, 'script')),
      variant.id === 'none' ? '–' : spread(more(variant.id)),
      times(ratio(figures(loads, 'script'), scriptOf('ours'))),
      spread(figures(loads, 'task')),
      spread(figures(loads, 'heap')),
      short(parsed / 1000),
    ]),
    chart: {
      kind: 'dots',
      title: 'Script that an inbox runs because of it, ms',
      dots: contenders
        .filter(({ variant }) => variant.id !== 'none')
        .map(({ variant }) => {
          const values = more(variant.id);
          return {
            label: variant.title,
            value: quantile(values, 0.5),
            low: quantile(values, 0.25),
            high: quantile(values, 0.75),
            isOurs: variant.id === 'ours',
          };
        }),
    },
  };
}

/** What an inbox pays, side by side for all versions. */
export const inbox: Measure = {
  id: 'inbox',
  browsers: ['chromium'],
  take: async (bench) => {
    bench.replica.setScenario({ accounts: [] });
    const contenders: Measured[] = [];
    try {
      for (const { id } of variants) contenders.push(await prepare(bench, id));
      for (let round = 0; round < bench.rounds; round++) {
        await takeRound(contenders, round);
        bench.progress(round + 1, bench.rounds);
      }
      return partOf(contenders);
    } finally {
      await Promise.all(contenders.map(({ session }) => session.close()));
    }
  },
};
