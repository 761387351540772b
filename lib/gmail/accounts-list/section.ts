import { unreadTags } from '../page/text';
import { selectors } from '../selectors';
import { addPhrases, otherSectionPhrases, plain, sectionPhrases } from '../words/phrases';
import { type FetchedRow, findFetchedRows } from './fetched-accounts';

/** What the settings page shows of "Check mail from other accounts" at this moment. */
export interface SectionReading {
  rows: FetchedRow[];
  /** The list is longer than what was read of it. */
  isCut: boolean;
  /** The section's own label or its "add" link was seen. */
  sectionSeen: boolean;
  /** Some settings are there: without them, nothing counts as missing. */
  settingsSeen: boolean;
}

/** Reads the section as the page shows it now. */
export function readSection(page: Document = document): SectionReading {
  const { rows, isCut, namesAddresses } = findFetchedRows(page);
  if (rows.length > 0) return { rows, isCut, sectionSeen: true, settingsSeen: true };
  const labels = knownLabels(page);
  const settingsSeen =
    labels.size > 0 || namesAddresses || page.querySelectorAll(selectors.settingRow.css).length > 2;
  return { rows, isCut, sectionSeen: !labels.isDisjointFrom(ownLabels), settingsSeen };
}

const ownLabels = new Set([...sectionPhrases, ...addPhrases].map(plain));
const allLabels = ownLabels.union(new Set(otherSectionPhrases.map(plain)));

/** Labels of settings that the page shows, in their plain form. */
function knownLabels(page: Document): ReadonlySet<string> {
  const labels = new Set<string>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length < 4 || text.length > 119) continue;
    const label = plain(text.data);
    if (allLabels.has(label) && !text.parentElement?.closest(unreadTags)) labels.add(label);
  }
  return labels;
}
