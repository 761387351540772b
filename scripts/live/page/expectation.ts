import { holds } from '../../../lib/gmail/words/phrases';

/** `not seen`: the page does not show what would decide it. */
export type Verdict = 'held' | 'failed' | 'not seen';

/**
 * What we expect of a page: the file to fix, the expectation in words, its check. A check returns whether it holds for
 * each thing it looked at; nothing for a page that cannot decide it.
 */
export type Expectations<Seen> = Record<string, Record<string, (seen: Seen) => boolean[]>>;

/** Whether one of the page's labels is on our list. Only the English lists are meant to be complete. */
export function isKnown(labels: string[], list: readonly string[], page: Document): boolean[] {
  const known = labels.some((label) => holds(label, list));
  return known || (labels.length > 0 && /^en\b/.test(page.documentElement.lang)) ? [known] : [];
}

/** How many elements match. Gmail keeps views that were left in its document, hidden: they do not count. */
export const countShown = (page: Document, css: string): number =>
  [...page.querySelectorAll(css)].filter((element) => element.checkVisibility()).length;
