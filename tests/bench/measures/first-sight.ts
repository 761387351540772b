import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/harness/session.ts';
import { type Tab, tabOf } from '../../browser/harness/tab.ts';
import { base, editWindow } from '../../replica/addresses.ts';
import { failing } from '../../replica/scenario.ts';
import type { Bench, Measure } from '../bench.ts';
import { quiet } from '../quiet.ts';
import { spread } from '../report/figures.ts';
import { inTurn, quantile } from '../statistics.ts';
import { moments, startWatch } from '../stopwatch.ts';
import { enter } from '../variants.ts';

const row = '.cf.qv:not(.aYf) tr';
const settings = '#settings/accounts';

/** How long it takes a person to press the next tab of the settings, in milliseconds: they are quick. */
const aMoment = 500;

/** The settings page's rows come so long after its address, or the form's page after a click, in milliseconds. */
const late = 300;

/** How a person comes to a page. */
interface Way {
  /** Its background sleeps. Else it has answered such a page before, as where they come back to it. */
  asleep: boolean;
  /** A page that they see before. */
  from?: string;
}

/** A tab at this address, with what the extension adds there. */
async function helped({ open }: Session, address: string, own: string): Promise<Tab> {
  const tab = await open(address);
  await tab.see(own);
  return tab;
}

/** Lets the background be as it should, with `page` in front of the person and nothing else going on. */
async function settle(session: Session, page: Page, asleep: boolean, address: string, own: string) {
  if (asleep) await session.extension.stopBackground();
  else await (await helped(session, address, own)).close();
  await page.bringToFront();
  await quiet();
}

/** Milliseconds from the account's row being in the page to its hint being drawn. */
async function hint(session: Session, { asleep, from }: Way): Promise<number> {
  const page = await session.browser.newPage();
  await startWatch(page, { row: { css: row }, hint: { css: 'pop-doctor-hint' } });
  await page.goto(`${base()}#inbox`);
  await settle(session, page, asleep, settings, 'pop-doctor-hint');
  const { go } = tabOf(session.name, page);
  if (from) await go(from).then(() => wait(aMoment));
  await go(settings);
  const seen = await moments<'row' | 'hint'>(page);
  await page.close();
  return seen.hint.drawn - seen.row.there;
}

/** Milliseconds from the POP form being in its window to the helper being drawn beside it. */
async function panel(session: Session, { asleep, from }: Way): Promise<number> {
  const address = editWindow(session.replica.state().accounts[0]?.id ?? 0);
  const before = from ? await helped(session, from, 'pop-doctor-hint') : undefined;
  const page = await session.browser.newPage();
  await startWatch(page, { form: { css: '[type=password]' }, panel: { css: 'pop-doctor-panel' } });
  await settle(session, page, asleep, address, 'pop-doctor-panel');
  if (before) await before.run(clickEdit, row).then(() => wait(late));
  await page.goto(address);
  const seen = await moments<'form' | 'panel'>(page);
  await page.close();
  await before?.close();
  return seen.panel.drawn - seen.form.there;
}

/** In the settings page: a click on the account's "edit info" whose window is another one, which is watched already. */
function clickEdit(row: string): void {
  window.open = () => null;
  // "Send mail as" calls its links the same
  const links = [...document.querySelectorAll<HTMLElement>(`${row} [role=link]`)];
  const link = links.find(({ textContent }) => textContent === 'edit info');
  if (!link) throw new Error('The account’s row has no “edit info”');
  link.click();
}

interface Sight {
  title: string;
  take: (session: Session, way: Way) => Promise<number>;
  /** What is seen before. */
  from?: string;
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
    take: hint,
    from: '#settings/general',
    delay: 0,
    versions: ['ours'],
    states: [asleep],
  },
  { title: 'form helper', take: panel, delay: 0, versions: all },
  {
    title: 'form helper, by way of “edit info”',
    take: panel,
    from: settings,
    delay: 0,
    versions: ['ours'],
    states: [asleep],
  },
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
    bench.replica.setScenario({ accounts });
    const found = await tries(bench);
    const rounds = Math.ceil(bench.rounds / 2);
    try {
      for (let round = 0; round < rounds; round++) {
        for (const { sight, state, session, took } of inTurn(found, round)) {
          bench.replica.setScenario({ accounts, delay: sight.delay });
          took.push(await sight.take(session, { ...state, ...sight }));
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
          `${aMoment} ms before, or has pressed “edit info” to open the form’s window, whose page comes ${late} ms later. ` +
          'Wished for: at most 100 ms awake, 250 ms asleep.',
        'Awake is a background that has answered such a page before, as where somebody comes back to it; asleep one ' +
          'that has been stopped.',
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
