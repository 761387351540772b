/** `not seen`: the page did not show what would decide it. */
export type Verdict = 'held' | 'failed' | 'not seen';

/** What a look at the page says of one expectation: numbers and names of our own, never a text of the page. */
export interface Finding {
  verdict: Verdict;
  says: string;
}

/** One thing that lib/gmail takes for granted of Gmail's pages. */
export interface Expectation<Seen> {
  name: string;
  /** The file to touch when it fails. */
  file: string;
  check: (seen: Seen) => Finding;
}

/** An expectation together with what came of it. */
export interface Outcome extends Finding {
  page: 'settings' | 'window';
  name: string;
  file: string;
}

export const held = (says = ''): Finding => ({ verdict: 'held', says });
export const failed = (says: string): Finding => ({ verdict: 'failed', says });
export const notSeen = (says: string): Finding => ({ verdict: 'not seen', says });

/** Held when all of `count` are `right`, failed when one is not, not seen when there is none to look at. */
export const allOf = (count: number, right: number, none: string, wrong: string): Finding => {
  if (count === 0) return notSeen(none);
  return right === count ? held(`${right} of ${count}`) : failed(`${right} of ${count}: ${wrong}`);
};
