import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../browser/harness/until.ts';

/** How long the processors are looked at, in milliseconds: ten steps of their own clock. */
const look = 100;

/** So many processors may be busy all the same: a machine always does something. */
const murmur = 0.15;

/** A machine that is not quiet within this time, in milliseconds, is measured as it is. */
const patience = 5000;

const ticks = () =>
  cpus().map(({ times: { idle, ...busy } }) => ({
    busy: Object.values(busy).reduce((sum, time) => sum + time, 0),
    idle,
  }));

/** How many processors are busy just now. */
async function load(): Promise<number> {
  const before = ticks();
  await wait(look);
  return ticks().reduce((sum, { busy, idle }, at) => {
    const more = busy - (before[at]?.busy ?? 0);
    return sum + more / (more + idle - (before[at]?.idle ?? 0) || 1);
  }, 0);
}

/**
 * Waits until the machine does nothing: a browser goes on for some hundred milliseconds after a tab was opened or closed,
 * and a person looks at their inbox for longer than that.
 */
export const quiet = (): Promise<unknown> =>
  until(async () => (await load()) <= murmur, { timeout: patience, what: 'the machine is quiet' }).catch(
    () => {},
  );
