import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from '../../browser/harness/session.ts';
import { tabOf } from '../../browser/harness/tab.ts';
import { base, editWindow } from '../../replica/addresses.ts';
import { failing } from '../../replica/scene.ts';
import type { Bench, Measure } from '../bench.ts';
import { spread } from '../report/figures.ts';
import { inTurn, quantile } from '../statistics.ts';
import { moments, startWatch } from '../stopwatch.ts';
import { enter } from '../variants.ts';

const row = '.cf.qv:not(.aYf) tr';

/** How long it takes a person to press the next tab of the settings, in milliseconds: they are quick. */
const aMoment = 500;

/** Milliseconds from the account's row being in the page to its hint being drawn; `way` is a page that is gone to before. */
async function hint({ name, browser, extension }: Session, asleep: boolean, way?: string): Promise<number> {
  const page = await browser.newPage();
  await startWatch(page, { row: { css: row }, hint: { css: 'pop-doctor-hint' } });
  await page.goto(`${base()}#inbox`);
  if (asleep) await extension.stopBackground();
  await page.bringToFront();
  const { go } = tabOf(name, page);
  if (way) await go(way).then(() => wait(aMoment));
  await go('#settings/accounts');
  const seen = await moments<'row' | 'hint'>(page);
  await page.close();
  return seen.hint.drawn - seen.row.there;
}

/** Milliseconds from the POP form being in its window to the helper being drawn beside it. */
async function panel({ browser, replica, extension }: Session, asleep: boolean): Promise<number> {
  const id = replica.state().accounts[0]?.id ?? 0;
  const page = await browser.newPage();
  await startWatch(page, { form: { css: '[type=password]' }, panel: { css: 'pop-doctor-panel' } });
  if (asleep) await extension.stopBackground();
  await page.bringToFront();
  await page.goto(editWindow(id));
  const seen = await moments<'form' | 'panel'>(page);
  await page.close();
  return seen.panel.drawn - seen.form.there;
}

/** The settings page's rows come so long after its address, in milliseconds, where they do not come at once. */
const late = 300;

interface Sight {
  title: string;
  take: (session: Session, asleep: boolean) => Promise<number>;
  /** When the settings page's rows come, in milliseconds after its address. */
  delay: number;
  versions: string[];
  /** In which states of the background; in both where it is absent. */
  states?: State[];
}

const awake = { title: 'awake', asleep: false };
const asleep = { title: 'asleep', asleep: true };
type State = typeof awake;

const all = ['least', 'ours', 'all-in-one'];
const sights: Sight[] = [
  { title: 'hint, rows at once', take: hint, delay: 0, versions: all },
  { title: `hint, rows after ${late} ms`, take: hint, delay: late, versions: ['ours'] },
  {
    title: 'hint, by way of Settings → General',
    take: (session, asleep) => hint(session, asleep, '#settings/general'),
    delay: 0,
    versions: ['ours'],
    states: [asleep],
  },
  { title: 'form helper', take: panel, delay: 0, versions: all },
];

interface Try {
  id: string;
  version: string;
  sight: Sight;
  state: State;
  session: Session;
  took: number[];
}

async function tries(bench: Bench): Promise<Try[]> {
  const found: Try[] = [];
  for (const id of bench.browser === 'chromium' ? all : ['least', 'ours']) {
    const { variant, session } = await enter(bench, id);
    for (const sight of sights.filter(({ versions }) => versions.includes(id)))
      for (const state of sight.states ?? [awake, asleep])
        found.push({ id, version: variant.title, sight, state, session, took: [] });
  }
  return found.toSorted((a, b) => sights.indexOf(a.sight) - sights.indexOf(b.sight));
}

/** How long a person waits for the first hint and for the form helper. */
export const firstSight: Measure = {
  id: 'hint',
  browsers: ['chromium', 'firefox'],
  take: async (bench) => {
    const accounts = [failing('ann@hotmail.com'), { address: 'ann@example.org' }];
    bench.replica.setScene({ accounts });
    const found = await tries(bench);
    const rounds = Math.ceil(bench.rounds / 2);
    try {
      for (let round = 0; round < rounds; round++) {
        for (const { sight, state, session, took } of inTurn(found, round)) {
          bench.replica.setScene({ accounts, delay: sight.delay });
          took.push(await sight.take(session, state.asleep));
        }
        bench.progress(round + 1, rounds);
      }
    } finally {
      await Promise.all([...new Set(found.map(({ session }) => session))].map((session) => session.close()));
    }
    return {
      title: 'The first hint, the form helper',
      text: [
        'From the account’s row (or the form) being in the page to the hint (or the helper) being drawn: the address ' +
          'changes from the inbox to the settings, whose rows come at once, so that loading the script, waking the ' +
          `background where it sleeps, reading, judging and drawing are all in it; or they come ${late} ms later, as they ` +
          'may where a page has to be asked for; or the person comes by way of another settings page, ' +
          `${aMoment} ms before. Wished for: at most 100 ms awake, 250 ms asleep.`,
        '“The least that is possible” is an extension that works in the same way and does nothing but put one element ' +
          'there (`tests/bench/peers/least`): what this machine’s browser takes by itself.',
      ],
      head: ['what', 'version', 'background', 'ms'],
      rows: found.map(({ sight, version, state, took }) => [sight.title, version, state.title, spread(took)]),
      chart: {
        kind: 'dots',
        title: 'From the row or form being there to hint or helper being drawn, ms',
        dots: found.map(({ id, version, sight, state, took }) => ({
          label: `${id === 'ours' ? '' : `${version.replace('Pop Doctor ', '')}: `}${sight.title}, ${state.title}`,
          value: quantile(took, 0.5),
          low: quantile(took, 0.25),
          high: quantile(took, 0.75),
          isOurs: id === 'ours',
        })),
      },
    };
  },
};
