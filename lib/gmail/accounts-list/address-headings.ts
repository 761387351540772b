import { caps } from '../caps';
import { findTexts } from '../page/find-texts';
import { isShown } from '../page/shown';
import { isBlock, tidy } from '../page/text';

/** A place on the page that names an e-mail address and little else: the heading of a row. */
export interface AddressHeading {
  address: string;
  element: Element;
  /** Carries the "(POP3)" that Gmail puts behind a fetched account. */
  pop3: boolean;
  /** Written as `Ann <ann@example.org>`, the way of "Send mail as". */
  named: boolean;
}

const addressPattern = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]+\.[^\s@<>()[\]"',;:.]{2,}/u;
const headingPattern = new RegExp(
  `^(?<name>[^@]{0,80}[<(（])?(?<address>${addressPattern.source})[>)）]?\\s*(?<pop>[(（\\[]\\s*POP3?\\s*[)）\\]])?(?<rest>.*)$`,
  'iu',
);

/** Most headings of a page that are read: “Send mail as” lists 99 addresses at most. */
const headingsCap = 300;
/** Longest text that can still be a heading. */
const headingCap = caps.address + 40;

const isLikely = (address: string): boolean => address.length <= caps.address;

/** The first e-mail address in a text. */
export const firstAddress = (text: string): string | undefined => addressesIn(text)[0];

/** Every e-mail address in a text, each once, as written. */
export const addressesIn = (text: string): string[] => [
  ...new Set(text.match(new RegExp(addressPattern.source, 'gu'))?.filter(isLikely)),
];

function parseHeading(text: string): Omit<AddressHeading, 'element'> | undefined {
  if (text.length > headingCap || !text.includes('@')) return;
  const found = headingPattern.exec(tidy(text))?.groups;
  if (!found?.address || !isLikely(found.address)) return;
  const pop3 = Boolean(found.pop);
  // more text behind the address is a sentence, unless "(POP3)" has already said what it is
  if (found.rest?.trim() && !pop3) return;
  return { address: found.address, pop3, named: Boolean(found.name?.trim()) };
}

/** The headings below `root` that name an address, in document order. Text that is not shown does not count. */
export function findAddressHeadings(root: Element): AddressHeading[] {
  const headings: AddressHeading[] = [];
  for (const text of findTexts(root, '@', isReadable)) {
    if (headings.length >= headingsCap) break;
    const heading = headingAt(text);
    if (heading && headings.at(-1)?.element !== heading.element) headings.push(heading);
  }
  return headings;
}

const skipped = /^(?:SCRIPT|STYLE|TEMPLATE|SELECT|TEXTAREA|IFRAME|POP-DOCTOR-\w+)$/i;

// asking for every element's visibility would cost more than reading it: ask where a view can begin
const mayHide = (element: Element) =>
  element.childElementCount > 2 || element.parentElement?.tagName === 'BODY';

const isReadable = (element: Element) =>
  !skipped.test(element.tagName) && (!mayHide(element) || isShown(element));

function headingAt(node: Text): AddressHeading | undefined {
  let element = node.parentElement;
  if (!element || !isShown(element)) return;
  const own = parseHeading(node.data);
  if (own) {
    // "(POP3)" may stand in an element of its own beside the address
    const around = own.pop3 ? undefined : parseHeading(nearText(node));
    return { ...own, pop3: own.pop3 || Boolean(around?.pop3), element };
  }
  // the address may be cut by <wbr>, <b> and their like
  for (let up = 0; element && up < 3; up++, element = element.parentElement) {
    const text = element.textContent ?? '';
    if (text.length > headingCap) return;
    const parsed = parseHeading(text);
    if (parsed) return { ...parsed, element };
    // beyond its block begins the text of others
    if (isBlock(element)) return;
  }
}

function nearText(node: Text): string {
  const parent = node.parentElement;
  const next = node.nextSibling ?? parent?.nextSibling;
  return `${node.data} ${(next?.textContent ?? '').slice(0, 40)}`;
}
