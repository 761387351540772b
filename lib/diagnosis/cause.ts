import type { FactId } from '../facts/facts';
import type { RemedyId } from '../remedies/remedy-ids';
import type { CauseId } from './cause-ids';
import type { Certainty, Symptoms } from './diagnosis';

/** Words of an error and how surely they mean this cause. */
export type Words = readonly (readonly [pattern: RegExp, certainty: Exclude<Certainty, 'no'>])[];

/** An error as Gmail shows it. Address and server give the provider. */
export interface Example {
  detail: string;
  /** The whole error; the detail alone when left out. */
  text?: string;
  address: string;
  server?: string;
}

type FromSymptoms<T> = T | ((symptoms: Symptoms) => T);

/** Everything about one cause except its texts. */
export interface Cause {
  id: CauseId;
  /** Among causes of equal certainty the lowest rank is picked: the more specific its words, the lower. */
  rank: number;
  /** Patterns for the normalised detail; what they match is the evidence. */
  words: Words;
  test: (symptoms: Symptoms) => Certainty;
  /** Ways out, best first. */
  remedies: FromSymptoms<RemedyId[]>;
  facts: FromSymptoms<FactId[]>;
  /** Errors that must lead to this cause. */
  examples: (Example & { certainty: Certainty })[];
  /** Errors that must lead elsewhere. */
  counterExamples: Example[];
}

/** How surely the detail has these words. */
export function certaintyOf(words: Words, { detail }: Pick<Symptoms, 'detail'>): Certainty {
  const certainties = words.filter(([pattern]) => pattern.test(detail)).map(([, certainty]) => certainty);
  return certainties.includes('certain') ? 'certain' : (certainties[0] ?? 'no');
}

type Declaration = Omit<Cause, 'test' | 'words'> &
  Partial<Cause> & {
    /** Whether the detail means this cause in a language that `words` do not cover; likely at most. */
    means?: (detail: string) => boolean;
  };

/** Declares a cause. Without a `test` of its own its words decide, or else what the detail means. */
export function cause({ words = [], means, ...rest }: Declaration): Cause {
  const test = (symptoms: Symptoms): Certainty => {
    const certainty = certaintyOf(words, symptoms);
    return certainty === 'no' && means?.(symptoms.detail) ? 'likely' : certainty;
  };
  return { words, test, ...rest };
}

/** Remedies or facts of a cause for these symptoms. */
export function resolve<T>(value: FromSymptoms<T>, symptoms: Symptoms): T {
  return typeof value === 'function' ? (value as (symptoms: Symptoms) => T)(symptoms) : value;
}
