import { launch, type Session } from '../browser/harness/session.ts';
import { failing } from '../replica/scenario.ts';
import { startReplica } from '../replica/server.ts';
import type { Measure } from './measures.ts';

/** What one version needed in one measure. */
export interface Result {
  measure: string;
  version: string;
  /** One measurement a round, in milliseconds. */
  times: number[];
  /** The same rounds' measurements of the version that this one is compared with; none for that version itself. */
  base?: number[];
}

/** Takes a measure `rounds` times with every version, each in a browser of its own. @returns the browser's version too */
export async function run({ title, versions, take }: Measure, rounds: number) {
  const replica = await startReplica();
  replica.setScenario({ accounts: [failing('ann@hotmail.com'), { address: 'ann@example.org' }], delay: 0 });
  const entrants: { version: string; session: Session; times: number[] }[] = [];
  try {
    for (const { title: version, build } of versions) {
      const session = await launch('chromium', { replica, extension: await build() });
      entrants.push({ version, session, times: [] });
      // not counted: it wakes the background and fills the browser's caches
      await take(session);
    }
    for (let round = 0; round < rounds; round++)
      // every other round goes backwards, so that none always comes after the same one
      for (const { session, times } of round % 2 ? entrants.toReversed() : entrants)
        times.push(await take(session));
    const results = entrants.map(
      ({ version, times }, place): Result => ({
        measure: title,
        version,
        times,
        ...(place > 0 && { base: entrants[0]?.times }),
      }),
    );
    return { results, browser: await entrants[0]?.session.browser.version() };
  } finally {
    await Promise.all(entrants.map(({ session }) => session.close()));
    await replica.close();
  }
}
