import { findRowGroups } from './account-rows';
import { type FetchedRow, findRows } from './fetched-accounts';
import { addPhrases, otherSectionPhrases, says, sectionPhrases } from './phrases';
import { selectors } from './selectors';
import { unreadTags } from './text';

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

/** Reads the section, from the whole page or from a part of it that is known to hold it. */
export function readSection(
  page: Document = document,
  part?: { root: Element; otherLabels: ReadonlySet<string> },
): SectionReading {
  const { rows, otherLabels } = findRows(page, part?.root ?? page.body, part?.otherLabels);
  if (rows.length > 0) return { rows, sectionSeen: true, pageStands: true, otherLabels };
  const labels = shortTexts(page);
  const sectionSeen = labels.some((text) => says(text, sectionPhrases) || says(text, addPhrases));
  const pageStands =
    sectionSeen ||
    page.querySelectorAll(selectors.settingRow.css).length > 2 ||
    labels.some((text) => says(text, otherSectionPhrases)) ||
    findRowGroups(page.body).length > 0;
  return { rows, sectionSeen, pageStands, otherLabels };
}

/** Texts of the page that are short enough to be a label. */
function shortTexts(page: Document): string[] {
  const texts: string[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? '';
    const isLabel =
      text.length > 3 && text.length < 120 && !walker.currentNode.parentElement?.closest(unreadTags);
    if (isLabel) texts.push(text);
  }
  return texts;
}
