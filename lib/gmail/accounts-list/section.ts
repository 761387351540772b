import { atOnce, type Steps } from '../../steps';
import { unreadTags } from '../page/text';
import { selectors } from '../selectors';
import { addPhrases, otherSectionPhrases, plain, sectionPhrases } from '../words/phrases';
import { type FetchedRow, findingRows } from './fetched-accounts';

/** What the settings page shows of "Check mail from other accounts" at this moment. */
export interface SectionReading {
  rows: FetchedRow[];
  /** The section's own label or its "add" link was seen. */
  sectionSeen: boolean;
  /** The settings themselves are there, whatever they hold: without this, nothing can be said to be missing. */
  pageStands: boolean;
  /** What the page's other lists call their links; worth keeping for a later look at a part of the page. */
  otherLabels: ReadonlySet<string>;
}

/** A part of the page that is known to hold the section. */
export interface SectionPart {
  root: Element;
  otherLabels: ReadonlySet<string>;
}

/** Reads the section, from the whole page or from a part of it that is known to hold it. */
export const readSection = (page: Document = document, part?: SectionPart): SectionReading =>
  atOnce(readingSection(page, part));

/** The same step by step, for who must not hold up the page. */
export function* readingSection(page: Document, part?: SectionPart): Steps<SectionReading> {
  const { rows, otherLabels, namesAddresses } = yield* findingRows(
    page,
    part?.root ?? page.body,
    part?.otherLabels,
  );
  if (rows.length > 0) return { rows, sectionSeen: true, pageStands: true, otherLabels };
  const labels = yield* knownLabels(page);
  const sectionSeen = [...ownLabels].some((label) => labels.has(label));
  const pageStands =
    labels.size > 0 || namesAddresses || page.querySelectorAll(selectors.settingRow.css).length > 2;
  return { rows, sectionSeen, pageStands, otherLabels };
}

const ownLabels = new Set([...sectionPhrases, ...addPhrases].map(plain));
const allLabels = ownLabels.union(new Set(otherSectionPhrases.map(plain)));

/** Labels of the settings that the page shows, in their plain form. */
function* knownLabels(page: Document): Steps<ReadonlySet<string>> {
  const labels = new Set<string>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    yield;
    const text = walker.currentNode as Text;
    if (text.length < 4 || text.length > 119) continue;
    const label = plain(text.data);
    if (allLabels.has(label) && !text.parentElement?.closest(unreadTags)) labels.add(label);
  }
  return labels;
}
