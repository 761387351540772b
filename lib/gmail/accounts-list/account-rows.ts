import { isSameAddress } from '../../mail/address';
import { rowCap } from '../caps';
import { type Control, findControls } from '../page/controls';
import { isControl, isElement, type TextUnit, textUnits, tidy, unreadTags } from '../page/text';
import { type AddressHeading, findAddressHeadings } from './address-headings';

/** A row that names an address: a fetched account, or one of its look-alikes. */
export interface AddressRow {
  heading: AddressHeading;
  /** The element that holds this account and no other. */
  element: Element;
  controls: Control[];
  /** The text about this account: of the row itself, then of each line behind it that names no other account. */
  parts: TextUnit[][];
}

type BareRow = Omit<AddressRow, 'parts'>;

/** Rows of one list: what is true of one of them (fetched, or Send mail as) is true of all. */
export interface RowGroup {
  /** The smallest element that holds all rows of the list. */
  container: Element;
  /** The element around it that also holds the label before it: the setting as a whole. */
  setting: Element;
  /** The text right before the list; empty when there is none. */
  label: string;
  rows: AddressRow[];
  /** The list is longer than `rowCap`: the rest was not read. */
  isCut: boolean;
}

/** Most lines behind a row that are read as its own. */
const lineCap = 50;

/** About how much of the text before a list is read; its end is the label. */
const labelCap = 2000;

/** Elements that stand for one entry of a list. */
const rowTags = 'tr, li, [role="row"], [role="listitem"], dd, article';

/** The rows that name an address below `root`, list by list, in page order. */
export function findRowGroups(root: Element): RowGroup[] {
  const headings = withoutMentions(findAddressHeadings(root), root);
  const bare = headings.map((heading, at): BareRow => {
    // an element that contains any other heading contains the next or the previous one
    const element = elementAround(heading, [headings[at - 1], headings[at + 1]], root);
    const controls = findControls(element).filter((control) => !control.element.contains(heading.element));
    return { heading, element, controls };
  });
  return [...Map.groupBy(bare, ({ element }) => element.parentElement ?? root)].flatMap(
    ([container, list]) => {
      const rows = rowsOf(list);
      if (!rows[0]) return [];
      const setting = settingAround(container, rows[0].element, root);
      return { container, ...setting, rows: rows.slice(0, rowCap), isCut: rows.length > rowCap };
    },
  );
}

/** In some lists, such as definition lists, all that belongs to an account follows its heading. */
function rowsOf(list: BareRow[]): AddressRow[] {
  const whole = list.filter(({ controls }) => controls.length > 0);
  const heads = list.filter(({ heading, element }) => heading.pop3 || element.matches(`${rowTags}, dt`));
  const rows = whole.length > 0 ? whole : heads;
  const elements = new Set(rows.map(({ element }) => element));
  return rows
    .map(({ heading, element, controls }) => {
      const extent = [element, ...linesBehind(element, elements, whole.length === 0)];
      return {
        heading,
        element,
        controls: controls.length > 0 ? controls : extent.flatMap(findControls),
        parts: extent.filter((part) => !isControl(part)).map((part) => textUnits(part)),
      };
    })
    .filter(({ controls }) => controls.length > 0);
}

/**
 * Leaves out the addresses that an error mentions, the account's own or any other: each row has a control before the
 * next one begins.
 */
function withoutMentions(headings: AddressHeading[], root: Element): AddressHeading[] {
  let head: AddressHeading | undefined;
  return headings.filter((heading) => {
    if (head && isMention(head, heading, root)) return false;
    head = heading;
    return true;
  });
}

function isMention(head: AddressHeading, heading: AddressHeading, root: Element): boolean {
  const row = sharedRow(head, heading);
  const isOwn = isSameAddress(head.address, heading.address);
  if (row && isOwn) return true;
  return (row !== undefined || isOwn) && !hasControlBetween(row ?? root, head, heading);
}

// two rows of one list inside a larger row-like element share none, nor do two lists with labels of their own
function sharedRow(one: AddressHeading, other: AddressHeading): Element | undefined {
  const row = one.element.closest(rowTags);
  if (!row || row !== other.element.closest(rowTags) || row.querySelector(rowTags)) return;
  for (let at = one.element; at !== row; at = at.parentElement as Element) if (hasTextBefore(at)) return;
  return row;
}

const hasControlBetween = (around: Element, one: AddressHeading, other: AddressHeading): boolean =>
  findControls(around).some(
    ({ element }) => isBefore(one.element, element) && isBefore(element, other.element),
  );

const isBefore = (a: Element, b: Element): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

function elementAround(
  heading: AddressHeading,
  neighbours: (AddressHeading | undefined)[],
  root: Element,
): Element {
  const others = neighbours.flatMap((other) => other?.element ?? []);
  const chain: Element[] = [heading.element];
  let besideAnother = false;
  for (let at = heading.element.parentElement; at && at !== root; at = at.parentElement) {
    besideAnother = others.some((other) => at.contains(other));
    if (besideAnother || hasTextBefore(chain.at(-1) as Element)) break;
    chain.push(at);
  }
  const largest = besideAnother ? (chain.at(-1) as Element) : withoutAdd(chain);
  const isWholeRow = (at: Element) => at.matches(rowTags) && findControls(at).length > 1;
  return chain.find((at) => at === largest || isWholeRow(at)) as Element;
}

// a row begins with its address: text before it belongs to the label of the setting
const hasTextBefore = (child: Element): boolean => textBefore(child) !== '';

function textBefore(child: Element): string {
  const parts: string[] = [];
  let left = labelCap;
  for (let node = child.previousSibling; node && left > 0; node = node.previousSibling) {
    if (isElement(node) && node.matches(unreadTags)) continue;
    const text = tidy((node.textContent ?? '').slice(0, 300));
    left -= text.length;
    if (text) parts.unshift(text);
  }
  return parts.join(' ');
}

/**
 * The row among the ever larger elements around a lone account: the last one before a control below it is added, which is
 * "Add a mail account". "delete" is one more control too, but beside the row.
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

/** The lines right behind a row that belong to it, with controls only where the row has none of its own. */
function linesBehind(row: Element, others: ReadonlySet<Element>, withControls: boolean): Element[] {
  const lines: Element[] = [];
  for (let next = row.nextElementSibling; next && lines.length < lineCap; next = next.nextElementSibling) {
    const isForeign = !withControls && next.tagName !== row.tagName && findControls(next).length > 0;
    if (others.has(next) || isForeign) break;
    lines.push(next);
  }
  return lines;
}

function settingAround(
  container: Element,
  first: Element,
  root: Element,
): { setting: Element; label: string } {
  for (let child = first; child !== root && child.parentElement; child = child.parentElement) {
    const label = textBefore(child);
    if (label) return { setting: child.parentElement, label };
  }
  return { setting: container, label: '' };
}
