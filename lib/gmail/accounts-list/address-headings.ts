import { addressesIn } from '../../mail/addresses-in-text';
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

/** Most headings of a page that are read: “Send mail as” lists 99 addresses at most. */
const headingsCap = 300;
/** Longest text that can still be a heading. */
const headingCap = caps.address + 40;

/** What may stand before an address that heads a row: signs, a number, or somebody's name and a bracket. */
const beforeAddress = /^(?:[^\p{L}@]{0,20}|[^@]{0,80}[<(])$/u;
/** The same in front of an address with "(POP3)": any short text. */
const beforeTagged = /^[^@]{0,40}$/u;
/** "(POP3)" behind an address; without brackets only where nothing follows. */
const popTag = /^[\s>).,:;"'”»]*(?:[([（［]\s*POP3?\s*[)\]）］]|[^\p{L}\p{N}]?\s*POP3?\s*$)/iu;

function parseHeading(text: string): Omit<AddressHeading, 'element'> | undefined {
  if (text.length > headingCap || !text.includes('@')) return;
  const plain = tidy(text).normalize('NFKC');
  const [address = ''] = addressesIn(plain);
  const [before = '', ...parts] = plain.split(address);
  const after = parts.join(address);
  const pop3 = popTag.test(after);
  if (!address || !(pop3 ? beforeTagged : beforeAddress).test(before)) return;
  // more text behind the address is a sentence, unless "(POP3)" has already said what it is
  if (!pop3 && /[\p{L}\p{N}]/u.test(after)) return;
  return { address, pop3, named: /\p{L}/u.test(before) };
}

/** A piece of a row's text without the heading: "(POP3)" there is not the word POP in an error. */
export function withoutHeading(text: string, address: string): string {
  const at = text.indexOf(address);
  return (at < 0 || at > 80 ? text : text.slice(at + address.length)).replace(popTag, '').trim();
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
    // text beyond its block belongs to something else
    if (isBlock(element)) return;
  }
}

function nearText(node: Text): string {
  const parent = node.parentElement;
  const next = node.nextSibling ?? parent?.nextSibling;
  return `${node.data} ${(next?.textContent ?? '').slice(0, 40)}`;
}
