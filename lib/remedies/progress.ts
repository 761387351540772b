import type { AccountRecord } from '../storage/records';
import { type Remedy, type RemedyContext, type Step, stepsFor, waysFor } from './remedy';
import type { RemedyId } from './remedy-ids';

/** The part of a record that shows which steps are done. */
export type Ticked = Pick<AccountRecord, 'ticks' | 'sightings' | 'forwarding' | 'filterSeen'>;

/** Whether the extension has seen this step done by itself. */
export function isSeenDone({ ticksWhen }: Step, { sightings, forwarding, filterSeen }: Ticked): boolean {
  const proven = forwarding?.proven;
  if (ticksWhen === 'arrived') return proven !== undefined && proven.by !== 'own-word';
  if (ticksWhen === 'filter-there') return filterSeen?.isThere === true;
  return Boolean(ticksWhen && sightings?.[ticksWhen]);
}

/** A step is done when the person ticked it or said that mail arrives, or when the extension has seen it done. */
export const isDone = (step: Step, remedy: RemedyId, ticked: Ticked): boolean =>
  Boolean(ticked.ticks?.[`${remedy}/${step.id}`]) ||
  (step.ticksWhen === 'arrived' && ticked.forwarding?.proven !== undefined) ||
  isSeenDone(step, ticked);

/** A way through a remedy: the steps that all share and those of one of its ways. */
export interface Path {
  way?: string;
  steps: Step[];
  done: number;
  /** The first step that is not done; `undefined` when all are. Optional steps are never next. */
  next?: Step;
}

/** The ways through a remedy for this account, in its own order; one path where it has no ways. */
export function pathsOf(remedy: Remedy, context: RemedyContext, ticked: Ticked): Path[] {
  const steps = stepsFor(remedy, context);
  const ways = waysFor(remedy, context);
  return (ways.length > 0 ? ways : [undefined]).map((way) => {
    const path = steps.filter((step) => step.way === undefined || step.way === way);
    const needed = path.filter(({ optional }) => !optional);
    const next = needed.find((step) => !isDone(step, remedy.id, ticked));
    return {
      ...(way && { way }),
      steps: path,
      done: needed.filter((step) => isDone(step, remedy.id, ticked)).length,
      ...(next && { next }),
    };
  });
}

/** Of several ways one is enough: the path that has come furthest. */
export const bestPath = (paths: readonly Path[]): Path =>
  paths.reduce((best, path) => (shareDone(path) > shareDone(best) ? path : best));

const shareDone = ({ done, steps }: Path): number => done / Math.max(1, countNeeded(steps));

/** How many of these steps are not optional. */
export const countNeeded = (steps: readonly Step[]): number =>
  steps.filter(({ optional }) => !optional).length;
