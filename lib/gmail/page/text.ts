import { caps } from '../caps';
import { controlSelector, ownElements } from '../selectors';

/** A run of text on the page that reads as one piece: the text of one block, without its controls. */
export interface TextUnit {
  text: string;
  /** The elements that hold its text, whose style it has. */
  elements: Element[];
}

/** Elements whose text is not the page's: what is not shown, what people choose or type, and our own. */
export const unreadTags = `script, style, noscript, template, select, textarea, ${ownElements}`;

/** Deepest nesting we follow; a page built to exhaust us goes deeper. */
const depthCap = 200;

const invisible = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const blockTags =
  /^(?:ADDRESS|BLOCKQUOTE|BR|CENTER|DD|DIV|DL|DT|FIELDSET|FORM|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;

/** Whether text breaks before and after this element. By its tag: styles would cost a layout. */
export const isBlock = (element: Element): boolean => blockTags.test(element.tagName);

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Something that can be clicked, and not a row or a cell that merely takes the focus. */
export const isControl = (element: Element): boolean =>
  element.matches(controlSelector) &&
  (element.textContent ?? '').length <= 120 &&
  !element.querySelector(controlSelector);

/** Text without direction marks and zero-width characters, its white space folded. */
export const tidy = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/**
 * The text units below `root` in document order, `caps.text` in all at most. Leaves out controls, our own elements
 * and whatever `skip` says; a unit ends where a block begins or ends.
 */
export function textUnits(root: Element, skip: (element: Element) => boolean = () => false): TextUnit[] {
  const units: TextUnit[] = [];
  let left = caps.text;
  let open: TextUnit | undefined;
  const close = () => {
    if (open) {
      open.text = tidy(open.text);
      if (open.text) units.push(open);
    }
    open = undefined;
  };
  const walk = (node: Node, depth: number) => {
    if (left <= 0) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').slice(0, left);
      left -= text.length;
      if (!text.trim() && !open) return;
      open ??= { text: '', elements: [] };
      open.text += text;
      if (text.trim() && node.parentElement && !open.elements.includes(node.parentElement)) {
        open.elements.push(node.parentElement);
      }
      return;
    }
    if (depth > depthCap || !isElement(node)) return;
    if (node.matches(unreadTags)) return;
    if ((node !== root && isControl(node)) || skip(node)) return close();
    const block = isBlock(node);
    if (block) close();
    for (let child = node.firstChild; child && left > 0; child = child.nextSibling) walk(child, depth + 1);
    if (block) close();
  };
  walk(root, 0);
  close();
  return units;
}

/** All text below `root` as one line, controls left out. */
export const textOf = (root: Element): string =>
  textUnits(root)
    .map((unit) => unit.text)
    .join(' ');
