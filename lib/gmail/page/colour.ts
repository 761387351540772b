/** Red, green, blue from 0 to 255 and opacity from 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads the `rgb(…)`/`rgba(…)` that a computed style gives; `undefined` for any other notation. */
function parseColour(css: string): Colour | undefined {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(css.trim())?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { red, green, blue, alpha };
}

/** Red enough to be a warning, in a light theme (#d93025) as in a dark one (#f28b82). */
const isReddish = ({ red, green, blue, alpha }: Colour): boolean =>
  alpha > 0.4 && red > 110 && red - Math.max(green, blue) > 55 && Math.abs(green - blue) < 70;

/** Perceived lightness from 0 (black) to 1 (white), by the weights of ITU-R BT.601. */
const lightness = ({ red, green, blue }: Colour): number =>
  (0.299 * red + 0.587 * green + 0.114 * blue) / 255;

/** Is the text of `element` written in a warning's red? */
export function isWrittenInRed(element: Element): boolean {
  const colour = parseColour(getComputedStyle(element).color);
  return Boolean(colour && isReddish(colour));
}

export type Theme = 'light' | 'dark';

/** The theme of the place where something is to be inserted: Gmail has no stable class for it, so its colours are sampled. */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const behind = parseColour(getComputedStyle(at).backgroundColor);
    if (behind && behind.alpha > 0.5) return lightness(behind) < 0.5 ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(element).color);
  return text && lightness(text) > 0.6 ? 'dark' : 'light';
}
