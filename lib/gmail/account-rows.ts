import { type AddressHeading, findAddressHeadings } from './addresses';
import { type Control, findControls } from './controls';
import { isElement, tidy, unreadTags } from './text';

/** A row that names an address: a fetched account, or one of its look-alikes. */
export interface AddressRow {
  heading: AddressHeading;
  /** The element that holds this account and no other. */
  element: Element;
  controls: Control[];
}

/** Rows of one list: what is true of one of them (fetched, or Send mail as) is true of all. */
export interface RowGroup {
  /** The smallest element that holds all rows of the list. */
  container: Element;
  /** The element around it that also holds the label before it: the setting as a whole. */
  setting: Element;
  /** The text right before the list; empty when there is none. */
  label: string;
  rows: AddressRow[];
}

/** Elements that stand for one entry of a list. */
const rowTags = 'tr, li, [role="row"], [role="listitem"], dd, article';

/** The rows that name an address below `root`, list by list, in page order. */
export function findRowGroups(root: Element): RowGroup[] {
  const headings = withoutMentions(findAddressHeadings(root));
  const rows = headings
    .map((heading) => rowAround(heading, headings, root))
    .filter((row) => row.controls.length > 0);
  const groups = new Map<Element, AddressRow[]>();
  for (const row of rows) {
    const list = row.element.parentElement ?? root;
    groups.set(list, [...(groups.get(list) ?? []), row]);
  }
  return [...groups].map(([container, members]) => ({
    container,
    ...settingAround(container, members[0]?.element ?? container, root),
    rows: members,
  }));
}

/**
 * An error may name addresses as well: the account's own once more, or any other. What stands behind a heading, in the
 * same row and before the first control, heads no row of its own.
 */
function withoutMentions(headings: AddressHeading[]): AddressHeading[] {
  let head: AddressHeading | undefined;
  return headings.filter((heading) => {
    const row = head && sharedRow(head, heading);
    const isMention =
      head && row && (head.address === heading.address || !hasControlBetween(row, head, heading));
    if (!isMention) head = heading;
    return !isMention;
  });
}

// two rows of one list inside a larger row-like element share none
function sharedRow(one: AddressHeading, other: AddressHeading): Element | undefined {
  const row = one.element.closest(rowTags);
  if (row && row === other.element.closest(rowTags) && !row.querySelector(rowTags)) return row;
}

const hasControlBetween = (row: Element, one: AddressHeading, other: AddressHeading): boolean =>
  findControls(row).some(({ element }) => isBefore(one.element, element) && isBefore(element, other.element));

const isBefore = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

function rowAround(heading: AddressHeading, headings: AddressHeading[], root: Element): AddressRow {
  const others = headings.filter((other) => other !== heading).map((other) => other.element);
  const chain: Element[] = [heading.element];
  let besideAnother = false;
  for (let at = heading.element.parentElement; at && at !== root; at = at.parentElement) {
    besideAnother = others.some((other) => at.contains(other));
    if (besideAnother || hasTextBefore(at, chain.at(-1) as Element)) break;
    chain.push(at);
  }
  const element =
    chain.find((at) => at.matches(rowTags) && findControls(at).length > 1) ??
    (besideAnother ? chain.at(-1) : undefined) ??
    withoutAdd(chain);
  const controls = findControls(element).filter((control) => !control.element.contains(heading.element));
  return { heading, element, controls };
}

// a row begins with its address: text before it belongs to the label of the setting
const hasTextBefore = (parent: Element, child: Element): boolean => textBefore(parent, child) !== '';

function textBefore(parent: Element, child: Element): string {
  const parts: string[] = [];
  for (let node = parent.firstChild; node && node !== child; node = node.nextSibling) {
    if (isElement(node) && node.matches(unreadTags)) continue;
    parts.push((node.textContent ?? '').slice(0, 300));
  }
  return tidy(parts.join(' '));
}

/**
 * Among ever larger elements around one lone account: the last one before the step that adds one control below
 * it, which is "Add a mail account". "delete" adds one control too, but beside the row.
 */
function withoutAdd(chain: Element[]): Element {
  let row = chain[0] as Element;
  for (const larger of chain.slice(1)) {
    const inside = findControls(row);
    const added = findControls(larger).filter(({ element }) => !row.contains(element));
    const [one] = added;
    if (inside.length > 1 && added.length === 1 && one && isBelow(one.element, row)) break;
    row = larger;
  }
  return row;
}

const isBelow = (element: Element, other: Element): boolean =>
  element.getBoundingClientRect().top >= other.getBoundingClientRect().bottom - 2;

/** The elements that speak of this account: its row, and lines right behind it that name no other account. */
export function extentOf(row: AddressRow, group: RowGroup): Element[] {
  const extent = [row.element];
  for (let next = row.element.nextElementSibling; next; next = next.nextElementSibling) {
    const at = next;
    const another = group.rows.some((other) => at.contains(other.element));
    if (another || (at.tagName !== row.element.tagName && findControls(at).length > 0)) break;
    extent.push(at);
  }
  return extent;
}

function settingAround(
  container: Element,
  first: Element,
  root: Element,
): { setting: Element; label: string } {
  for (let child = first; child !== root && child.parentElement; child = child.parentElement) {
    const label = textBefore(child.parentElement, child);
    if (label) return { setting: child.parentElement, label };
  }
  return { setting: container, label: '' };
}
