import type { Session } from '../../browser/harness/session.ts';
import { until } from '../../browser/harness/until.ts';
import { failing } from '../../replica/scenario.ts';
import type { Measure } from '../bench.ts';
import { quiet } from '../quiet.ts';
import { spread } from '../report/figures.ts';
import { differences, inTurn } from '../statistics.ts';
import { enter } from '../variants.ts';

/** Milliseconds from the beginning of the popup's page to its first content being drawn. */
async function once(session: Session): Promise<number> {
  const gmail = await session.open('#settings/accounts');
  await gmail.see('pop-doctor-hint');
  await quiet();
  const popup = await session.popupFor(gmail);
  await popup.see('[data-remedy]');
  const first = () => popup.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const took = await until(first, { what: 'the popup has drawn something' });
  await popup.close();
  await gmail.close();
  return took;
}

/** How soon the popup shows something. */
export const popup: Measure = {
  id: 'popup',
  browsers: ['chromium', 'firefox'],
  take: async (bench) => {
    bench.replica.setScenario({ accounts: [failing('ann@hotmail.com'), { address: 'ann@example.org' }] });
    const least = { ...(await enter(bench, 'least')), took: [] as number[] };
    const ours = { ...(await enter(bench, 'ours')), took: [] as number[] };
    try {
      for (let round = 0; round < bench.rounds; round++) {
        for (const { session, took } of inTurn([least, ours], round)) took.push(await once(session));
        bench.progress(round + 1, bench.rounds);
      }
    } finally {
      await Promise.all([least, ours].map(({ session }) => session.close()));
    }
    return {
      title: 'The popup',
      text: [
        'From the beginning of its page to its first content on the screen (`first-contentful-paint`), over a settings ' +
          'page with a failing account. “The least that is possible” is a popup of the same size with one line and no ' +
          'script: what the browser takes to make the window and draw into it. Wished for: at most 100 ms.' +
          (bench.browser === 'firefox'
            ? ' Firefox shows its popups to no driver: this is the same page in a tab.'
            : ''),
      ],
      head: ['version', 'first content, ms'],
      rows: [
        ...[least, ours].map(({ variant, took }) => [variant.title, spread(took)]),
        ['difference, round by round', spread(differences(ours.took, least.took))],
      ],
    };
  },
};
