import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../browser/harness/until.ts';

/** How long the processors are looked at, in milliseconds: ten steps of their own clock. */
const look = 100;

/** So many processors may be busy all the same: a machine always does something. */
const murmur = 0.15;

/** A machine that is not quiet within this time, in milliseconds, is measured as it is. */
const patience = 5000;

/** What all processors together have done since the machine started, in milliseconds. */
function spent(): { idle: number; all: number } {
  const times = cpus().map(({ times }) => times);
  return {
    idle: times.reduce((sum, { idle }) => sum + idle, 0),
    all: times.flatMap((one) => Object.values(one)).reduce((sum, time) => sum + time, 0),
  };
}

/** How many processors are busy just now. */
async function load(): Promise<number> {
  const before = spent();
  await wait(look);
  const after = spent();
  return cpus().length * (1 - (after.idle - before.idle) / (after.all - before.all));
}

/**
 * Waits until the machine does nothing: a browser goes on for some hundred milliseconds after a tab was opened or closed,
 * and a person looks at their inbox for longer than that.
 */
export const quiet = (): Promise<unknown> =>
  until(async () => (await load()) <= murmur, { timeout: patience, what: 'the machine is quiet' }).catch(
    () => {},
  );
