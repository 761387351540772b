import { isControl, isElement, tidy, unreadTags } from '../page/text';

const fieldSelector = 'input:not([type="hidden"]), select, textarea';

/**
 * The words that name a form field, however the form is laid out: its label element, ARIA, or the text nearest to it.
 * Empty when nothing names it.
 */
export function labelOfField(field: HTMLInputElement | HTMLSelectElement): string {
  const stated =
    [...(field.labels ?? [])].map((label) => ownText(label)).join(' ') ||
    field.getAttribute('aria-label') ||
    (field.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id ? field.ownerDocument.getElementById(id)?.textContent : ''))
      .join(' ');
  return tidy(stated) || nearestText(field) || tidy(field.getAttribute('placeholder') ?? '');
}

function nearestText(field: Element): string {
  for (let at: Element = field; at.parentElement; at = at.parentElement) {
    const parent = at.parentElement;
    const isBox = field.matches('[type="checkbox"], [type="radio"]');
    const alone = parent.querySelectorAll(fieldSelector).length === 1;
    if (alone) {
      const text = ownText(parent);
      if (text) return text;
      continue;
    }
    // several fields share this parent: the text right behind a box names it, the text right before any other field
    const sides = isBox ? (['nextSibling', 'previousSibling'] as const) : (['previousSibling'] as const);
    for (const side of sides) {
      const text = textBeside(at, side);
      // a term of a definition list behind a box names the next one
      if (text && !(side === 'nextSibling' && isTerm(at.nextElementSibling))) return text;
    }
    if (parent.matches('form, fieldset, body, table, dl')) break;
  }
  return '';
}

const isTerm = (element: Element | null): boolean => element?.tagName === 'DT';

function textBeside(from: Element, side: 'nextSibling' | 'previousSibling'): string {
  for (let node = from[side]; node; node = node[side]) {
    if (isElement(node) && (node.matches(fieldSelector) || node.querySelector(fieldSelector))) return '';
    const text = isElement(node) ? ownText(node) : tidy(node.nodeValue ?? '');
    if (text) return text;
  }
  return '';
}

// "Learn more" inside a label is no part of it, save where a label is nothing but a link
const ownText = (element: Element): string =>
  textWithout(element, (node) => node.matches(unreadTags) || isControl(node)) ||
  textWithout(element, (node) => node.matches(unreadTags));

function textWithout(element: Element, isLeftOut: (element: Element) => boolean): string {
  if (element.matches(unreadTags)) return '';
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isElement(node) && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  while (walker.nextNode()) {
    if (!isElement(walker.currentNode)) parts.push(walker.currentNode.nodeValue ?? '');
  }
  return tidy(parts.join(' ').slice(0, 300));
}
