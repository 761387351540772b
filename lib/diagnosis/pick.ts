import { causes } from './all-causes';
import type { Cause } from './cause';
import { unknown } from './causes/unknown';
import type { Certainty, Symptoms } from './diagnosis';

export interface PickedCause {
  cause: Cause;
  certainty: Certainty;
  /** The symptoms that decided, with the text that the cause's patterns were matched against as `detail`. */
  seen: Symptoms;
}

function pickFor(seen: Symptoms): PickedCause | undefined {
  const fitting = causes.map((cause) => ({ cause, certainty: cause.test(seen), seen }));
  return (
    fitting.find(({ certainty }) => certainty === 'certain') ??
    fitting.find(({ certainty }) => certainty === 'likely')
  );
}

/**
 * The cause that fits best: by certainty, then by rank. The server's own words count first, then the whole error
 * (its quotes may have been missed, or hold the frame itself), and last the form of Gmail's sentence alone.
 */
export function pickCause(symptoms: Symptoms): PickedCause {
  const { detail, text } = symptoms;
  for (const reading of new Set([detail || text, text, ''])) {
    const pick = pickFor({ ...symptoms, detail: reading });
    if (pick) return pick;
  }
  return { cause: unknown, certainty: 'no', seen: symptoms };
}
