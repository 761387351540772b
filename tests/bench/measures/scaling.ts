import { launch, type Session } from '../../browser/harness/session.ts';
import { failing } from '../../replica/scenario.ts';
import type { Bench, Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { fill } from '../filler.ts';
import { short, spread } from '../report/figures.ts';
import { growth, quantile } from '../statistics.ts';

const accounts = [1, 10, 100, 1000];
const nodes = [1000, 10_000, 100_000];

async function readings(session: Session, code: string, many: number, size: number, rounds: number) {
  session.replica.setScenario({
    inbox: 0,
    delay: 0,
    accounts: Array.from({ length: many }, (_, at) => failing(`user${at}@hotmail.com`)),
  });
  const tab = await session.open('#settings/accounts');
  await tab.see('.cf.qv:not(.aYf) tr', { timeout: 60_000 });
  await fill(tab.page, size);
  await tab.page.evaluate(code);
  const { took, accounts: found } = await tab.run((rounds) => {
    const { timeReadings } = globalThis as unknown as {
      timeReadings(many: number): { took: number[]; accounts: number };
    };
    // the first ones find everything unprepared, the compiler too
    timeReadings(3);
    return timeReadings(rounds);
  }, rounds);
  await tab.close();
  if (found !== many) throw new Error(`${found} of ${many} accounts were read`);
  return took;
}

async function all(bench: Bench, session: Session): Promise<Map<string, number[]>> {
  const code = await bundle('tests/bench/reader.ts');
  const found = new Map<string, number[]>();
  const rounds = Math.max(5, Math.ceil(bench.rounds / 3));
  let done = 0;
  for (const size of nodes)
    for (const many of accounts) {
      found.set(`${many} ${size}`, await readings(session, code, many, size, rounds));
      done += 1;
      bench.progress(done, nodes.length * accounts.length);
    }
  return found;
}

/** How the time of a reading grows with the accounts and with the page. */
export const scaling: Measure = {
  id: 'scaling',
  browsers: ['chromium', 'firefox'],
  take: async (bench) => {
    const session = await launch(bench.browser, { replica: bench.replica });
    try {
      const found = await all(bench, session);
      const took = (many: number, size: number) => found.get(`${many} ${size}`) ?? [];
      const middle = (many: number, size: number) => quantile(took(many, size), 0.5);
      const byAccounts = growth(accounts.slice(1).map((many) => [many, middle(many, nodes[0] as number)]));
      const byNodes = growth(nodes.map((size) => [size, middle(100, size)]));
      return {
        title: 'Reading a settings page',
        text: [
          'One whole reading of the page, without drawing, in one piece; the extension itself reads in slices. The page ' +
            'is the replica’s with so many failing accounts, and so many nodes more that name no address.',
          `Growth (the slope on scales that multiply): ${short(byAccounts)} over the accounts from 10 on (1 is linear), ` +
            `${short(byNodes)} over the page’s nodes at 100 accounts (0 is flat).`,
        ],
        head: ['accounts', ...nodes.map((size) => `${size.toLocaleString('en')} nodes, ms`)],
        rows: accounts.map((many) => [String(many), ...nodes.map((size) => spread(took(many, size)))]),
        chart: {
          kind: 'curves',
          title: 'One reading of a settings page, ms',
          x: 'accounts',
          curves: nodes.map((size) => ({
            label: `${size.toLocaleString('en')} nodes`,
            points: accounts.map((many): [number, number] => [many, middle(many, size)]),
          })),
        },
      };
    } finally {
      await session.close();
    }
  },
};
