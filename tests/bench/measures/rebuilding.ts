import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../browser/harness/session.ts';
import { failing } from '../../replica/scenario.ts';
import type { Measure } from '../bench.ts';
import { spread } from '../report/figures.ts';
import { differences, inTurn } from '../statistics.ts';
import { enter } from '../variants.ts';

/** How long the page is watched, in milliseconds. */
const watched = 10_000;
const every = 100;

interface Share {
  /** Part of the main thread's time, in percent. */
  tasks: number;
  script: number;
}

async function once(session: Session, hasHint: boolean): Promise<Share> {
  const tab = await session.open('#settings/accounts');
  await tab.see(hasHint ? 'pop-doctor-hint' : '.cf.qv:not(.aYf) tr');
  const before = await tab.page.metrics();
  await wait(watched);
  const after = await tab.page.metrics();
  await tab.close();
  const spent = (name: 'TaskDuration' | 'ScriptDuration' | 'Timestamp') =>
    (after[name] ?? Number.NaN) - (before[name] ?? Number.NaN);
  const percent = (seconds: number) => (100 * seconds) / spent('Timestamp');
  return { tasks: percent(spent('TaskDuration')), script: percent(spent('ScriptDuration')) };
}

/** A settings page that replaces all its nodes again and again. */
export const rebuilding: Measure = {
  id: 'rebuilding',
  browsers: ['chromium'],
  take: async (bench) => {
    const accounts = [failing('ann@hotmail.com'), { address: 'ann@example.org' }, failing('bob@hotmail.com')];
    bench.replica.setScenario({ accounts, rebuildEvery: every });
    const both = [
      { ...(await enter(bench, 'none')), found: [] as Share[] },
      { ...(await enter(bench, 'ours')), found: [] as Share[] },
    ];
    const repeats = Math.max(5, Math.ceil(bench.rounds / 8));
    try {
      for (let round = 0; round < repeats; round++) {
        for (const { variant, session, found } of inTurn(both, round))
          found.push(await once(session, variant.id === 'ours'));
        bench.progress(round + 1, repeats);
      }
    } finally {
      await Promise.all(both.map(({ session }) => session.close()));
    }
    const [without, ours] = both.map(({ found }) => ({
      tasks: found.map(({ tasks }) => tasks),
      script: found.map(({ script }) => script),
    })) as [Record<keyof Share, number[]>, Record<keyof Share, number[]>];
    return {
      title: 'A page that is rebuilt all the time',
      text: [
        `All nodes of the settings page are replaced every ${every} ms, for ${watched / 1000} s; three accounts, two of ` +
          'them failing. What may be spent at once is soon spent, then the hints follow as often as the time allows. ' +
          'Our share is the difference: reading, moving the hints to the new rows, and the layout and painting that they bring. Wished for: less than 5 % of the main thread’s time.',
      ],
      head: ['', 'tasks, % of the time', 'script, % of the time'],
      rows: [
        ['no extension', spread(without.tasks), spread(without.script)],
        ['Pop Doctor', spread(ours.tasks), spread(ours.script)],
        [
          'our share',
          spread(differences(ours.tasks, without.tasks)),
          spread(differences(ours.script, without.script)),
        ],
      ],
    };
  },
};
