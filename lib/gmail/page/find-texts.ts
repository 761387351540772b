import { isElement } from './text';

/** Deepest nesting we follow; a page built to exhaust us goes deeper. */
const depthCap = 1500;

/** From this depth on no element's whole text is checked: joining it again at each level would add up. */
const textCheckCap = 60;

/**
 * The text nodes below `root` that hold `sign`, in document order; only elements that are `readable` are searched. One
 * whose `textContent` lacks the sign is skipped: the browser joins text a hundred times faster than a script visits nodes,
 * so the work grows with the texts that are found, not with the page.
 */
export function findTexts(root: Element, sign: string, readable: (element: Element) => boolean): Text[] {
  const found: Text[] = [];
  const walk = (parent: Element, depth: number) => {
    // a lone child has all its parent's text
    const checksText = depth < textCheckCap && parent.childNodes.length > 1;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node as Text).data.includes(sign)) found.push(node as Text);
      } else if (isElement(node) && depth < depthCap) {
        if (checksText && !node.textContent?.includes(sign)) continue;
        if (readable(node)) walk(node, depth + 1);
      }
    }
  };
  if (root.textContent?.includes(sign)) walk(root, 0);
  return found;
}
