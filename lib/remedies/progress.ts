import type { RemedyId } from './ids';
import { type Remedy, type RemedyContext, type Step, stepsFor, waysFor } from './remedy';

/** The part of a record that tells which steps are done. Times are milliseconds since 1970. */
export interface Ticked {
  ticks?: Record<string, number> | undefined;
  sightings?: Record<string, number> | undefined;
}

/** Has the extension seen this step done by itself? */
export const isSeenDone = (step: Step, { sightings }: Ticked): boolean =>
  Boolean(step.ticksWhen && sightings?.[step.ticksWhen]);

/** A step is done when the person ticked it, or when the extension has seen it done. */
export const isDone = (step: Step, remedy: RemedyId, ticked: Ticked): boolean =>
  Boolean(ticked.ticks?.[`${remedy}/${step.id}`]) || isSeenDone(step, ticked);

/** How far a remedy has come. Of several ways one is enough: the one that has come furthest counts. */
export function progressOf(
  remedy: Remedy,
  context: RemedyContext,
  ticked: Ticked,
): { done: number; all: number } {
  const steps = stepsFor(remedy, context).filter(({ optional }) => !optional);
  const ways = waysFor(remedy, context);
  const paths = (ways.length > 0 ? ways : [undefined]).map((way) => {
    const path = steps.filter((step) => step.way === undefined || step.way === way);
    return { done: path.filter((step) => isDone(step, remedy.id, ticked)).length, all: path.length };
  });
  return paths.reduce((best, path) => (path.done / path.all > best.done / best.all ? path : best));
}
