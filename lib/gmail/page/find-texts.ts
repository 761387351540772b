import { isElement } from './text';

/** Deepest nesting we follow; a page built to exhaust us goes deeper. */
const depthCap = 1500;

/** From this depth on nobody asks for a part's whole text any more: to join it once for each level would add up. */
const askCap = 60;

/**
 * The text nodes below `root` that hold `sign`, in document order; only parts that are `readable` are gone into. Of a
 * part without the sign the browser joins the text by itself, a hundred times faster than a script visits its nodes:
 * what is visited grows with the texts that are found, not with the page.
 */
export function findTexts(root: Element, sign: string, readable: (element: Element) => boolean): Text[] {
  const found: Text[] = [];
  const walk = (parent: Element, depth: number) => {
    // a lone child has all its parent's text: no need to ask
    const asks = depth < askCap && parent.childNodes.length > 1;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if ((node as Text).data.includes(sign)) found.push(node as Text);
      } else if (isElement(node) && depth < depthCap) {
        if (asks && !node.textContent?.includes(sign)) continue;
        if (readable(node)) walk(node, depth + 1);
      }
    }
  };
  if (root.textContent?.includes(sign)) walk(root, 0);
  return found;
}
