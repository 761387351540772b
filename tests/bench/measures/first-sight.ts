import { launch, type Session } from '../../browser/harness/session.ts';
import { base, editWindow } from '../../replica/addresses.ts';
import { failing } from '../../replica/scene.ts';
import type { Bench, Measure } from '../bench.ts';
import { spread } from '../report/figures.ts';
import { inTurn, quantile } from '../statistics.ts';
import { moments, startWatch } from '../stopwatch.ts';
import { buildVariant, variantOf } from '../variants.ts';

const row = '.cf.qv:not(.aYf) tr';

/** Milliseconds from the account's row being in the page to its hint being drawn. */
async function hint({ browser, extension }: Session, asleep: boolean): Promise<number> {
  const page = await browser.newPage();
  await startWatch(page, { row: { css: row }, hint: { css: 'pop-doctor-hint' } });
  await page.goto(`${base()}#inbox`);
  if (asleep) await extension.stopBackground();
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#settings/accounts';
  });
  const seen = await moments(page, 'row', 'hint');
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
  const seen = await moments(page, 'form', 'panel');
  await page.close();
  return seen.panel.drawn - seen.form.there;
}

const sights = [
  { title: 'hint', take: hint },
  { title: 'form helper', take: panel },
];
const states = [
  { title: 'awake', asleep: false },
  { title: 'asleep', asleep: true },
];

interface Try {
  id: string;
  version: string;
  sight: (typeof sights)[number];
  state: (typeof states)[number];
  session: Session;
  took: number[];
}

async function tries(bench: Bench): Promise<Try[]> {
  const ids = bench.browser === 'chromium' ? ['ours', 'all-in-one'] : ['ours'];
  const all: Try[] = [];
  for (const id of ids) {
    const variant = variantOf(id);
    const extension = await buildVariant(variant, bench.browser);
    const session = await launch(bench.browser, { replica: bench.replica, ...(extension && { extension }) });
    for (const sight of sights)
      for (const state of states) all.push({ id, version: variant.title, sight, state, session, took: [] });
  }
  return all;
}

/** How long a person waits for the first hint and for the form helper. */
export const firstSight: Measure = {
  id: 'hint',
  browsers: ['chromium', 'firefox'],
  take: async (bench) => {
    bench.replica.setScene({
      accounts: [failing('ann@hotmail.com'), { address: 'ann@example.org' }],
      delay: 0,
    });
    const all = await tries(bench);
    const rounds = Math.ceil(bench.rounds / 2);
    try {
      for (let round = 0; round < rounds; round++) {
        for (const { sight, state, session, took } of inTurn(all, round))
          took.push(await sight.take(session, state.asleep));
        bench.progress(round + 1, rounds);
      }
    } finally {
      await Promise.all([...new Set(all.map(({ session }) => session))].map((session) => session.close()));
    }
    return {
      title: 'The first hint, the form helper',
      text: [
        'From the account’s row (or the form) being in the page to the hint (or the helper) being drawn: the address ' +
          'changes from the inbox to the settings, whose rows come at once, so that loading the script, waking the ' +
          'background where it sleeps, reading, judging and drawing are all in it. Wished for: at most 100 ms awake, ' +
          '250 ms asleep.',
      ],
      head: ['what', 'version', 'background', 'ms'],
      rows: all.map(({ sight, version, state, took }) => [sight.title, version, state.title, spread(took)]),
      chart: {
        kind: 'dots',
        title: 'From the row or form being there to hint or helper being drawn, ms',
        dots: all.map(({ id, sight, state, took }) => ({
          label: `${id === 'ours' ? '' : 'as one content script: '}${sight.title}, ${state.title}`,
          value: quantile(took, 0.5),
          low: quantile(took, 0.25),
          high: quantile(took, 0.75),
          isOurs: id === 'ours',
        })),
      },
    };
  },
};
