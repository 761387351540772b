import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../browser/harness/session.ts';
import { tabOf } from '../../browser/harness/tab.ts';
import { base } from '../../replica/addresses.ts';
import { failing } from '../../replica/scenario.ts';
import type { Measure } from '../bench.ts';
import { spread } from '../report/figures.ts';
import { differences } from '../statistics.ts';
import { moments, startWatch } from '../stopwatch.ts';
import { tasksDuring } from '../tasks.ts';
import { enter } from '../variants.ts';

const many = 500;
const rows = { css: '.cf.qv:not(.aYf) tr', count: many };
const hints = { css: 'pop-doctor-hint', count: many };

interface Found {
  /** From the rows being drawn to the last hint being drawn, in milliseconds. */
  all: number;
  /** The longest task after the rows were drawn, and all of them together, in milliseconds. */
  longest: number;
  sum: number;
  /** The most that the processor worked for one of them. */
  hardest: number;
}

// the page draws its 500 rows in one long task: ours are those behind it
async function once({ name, browser }: Session, hasHints: boolean): Promise<Found> {
  const page = await browser.newPage();
  await startWatch(page, { rows, ...(hasHints && { hints }) });
  await page.goto(`${base()}#inbox`);
  const { result, tasks } = await tasksDuring(page, async () => {
    await tabOf(name, page).go('#settings/accounts');
    const seen = await moments<'rows' | 'hints'>(page);
    if (!hasHints) await wait(1000);
    return seen;
  });
  await page.close();
  const after = tasks.filter(({ start }) => start > result.rows.drawn);
  return {
    all: hasHints ? result.hints.drawn - result.rows.drawn : Number.NaN,
    longest: Math.max(0, ...after.map(({ took }) => took)),
    sum: after.reduce((sum, { took }) => sum + took, 0),
    hardest: Math.max(0, ...after.map(({ work }) => work)),
  };
}

/** Five hundred failing accounts at once. */
export const manyHints: Measure = {
  id: 'many',
  browsers: ['chromium'],
  take: async (bench) => {
    bench.replica.setScenario({
      inbox: 10,
      delay: 1000,
      accounts: Array.from({ length: many }, (_, at) => failing(`user${at}@hotmail.com`)),
    });
    const { session: without } = await enter(bench, 'none');
    const { session: ours } = await enter(bench, 'ours');
    const found = { without: [] as Found[], ours: [] as Found[] };
    const repeats = Math.max(5, Math.ceil(bench.rounds / 4));
    try {
      for (let round = 0; round < repeats; round++) {
        found.without.push(await once(without, false));
        found.ours.push(await once(ours, true));
        bench.progress(round + 1, repeats);
      }
    } finally {
      await Promise.all([without.close(), ours.close()]);
    }
    const of = (name: keyof Found, who: keyof typeof found) => found[who].map((one) => one[name]);
    return {
      title: 'Five hundred hints',
      text: [
        `A settings page with ${many} failing accounts, from the page’s own rows being drawn to the last hint being ` +
          'drawn. Tasks are those of the main thread after the rows were drawn, with all layout and painting that the ' +
          'hints bring; “work” is the processor’s time for the hardest of them, which a busy machine lengthens less. Wished ' +
          'for: a second, and no task above 50 ms.',
      ],
      head: ['', 'all hints drawn, ms', 'longest task, ms', 'its work, ms', 'tasks together, ms'],
      rows: [
        [
          'no extension',
          '–',
          ...(['longest', 'hardest', 'sum'] as const).map((name) => spread(of(name, 'without'))),
        ],
        [
          'Pop Doctor',
          ...(['all', 'longest', 'hardest', 'sum'] as const).map((name) => spread(of(name, 'ours'))),
        ],
        ['difference', '–', '–', '–', spread(differences(of('sum', 'ours'), of('sum', 'without')))],
      ],
    };
  },
};
