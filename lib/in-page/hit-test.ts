/** What lets clicks through may lie over a button unseen by a hit test; for one look it may not. */
const nothingIsPassedThrough = '* { pointer-events: auto !important; }';

/**
 * Is `element` what is hit at this point, opaque, and large enough to be seen? `thorough` also finds what lies above and lets
 * clicks through, at the price of computing the page's styles anew; not what does so by an inline `!important`.
 */
export function isPlainAt(
  element: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
  how: 'quick' | 'thorough',
): boolean {
  const isHit = () => isOnTop(element, clientX, clientY);
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= smallest &&
    height >= smallest &&
    [...outwards(element)].every(isOpaque) &&
    (how === 'quick' ? isHit() : withSheet(element.ownerDocument, nothingIsPassedThrough, isHit))
  );
}

/** The smallest button that a person can see, in pixels. */
const smallest = 12;

/** Is this what is hit there, in its own root and in each root around it? */
function isOnTop(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = hostOf(element);
  return element.contains(root.elementFromPoint(x, y)) && (!host || isOnTop(host, x, y));
}

/** The element and all around it, out of its shadow root into the page. */
function* outwards(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) yield at;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

function isOpaque(element: Element): boolean {
  const { opacity, visibility, filter, clipPath, maskImage, mixBlendMode } = getComputedStyle(element);
  const effects = [filter, clipPath, maskImage || 'none'];
  return (
    Number(opacity) === 1 &&
    visibility === 'visible' &&
    mixBlendMode === 'normal' &&
    effects.every((effect) => effect === 'none')
  );
}

/** Answers with a style sheet in force that is gone before anything is painted or any script of the page runs. */
function withSheet<T>(page: Document, css: string, answer: () => T): T {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = page.adoptedStyleSheets;
  page.adoptedStyleSheets = [...before, sheet];
  try {
    return answer();
  } finally {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((one) => one !== sheet);
  }
}
