import { caps } from '../caps';
import { controlSelector, ownElements } from '../selectors';
import { isControl, tidy } from './text';

/** Something that can be clicked, with the words it shows. */
export interface Control {
  element: HTMLElement;
  label: string;
}

/** The words a control shows, else those it has for a screen reader. */
export const labelOfControl = (element: Element): string =>
  shortText(element.textContent ?? '') ||
  shortText(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? textValue(element));

const shortText = (text: string): string => tidy(text.slice(0, caps.label));

// a list item has a value as well, and that is a number
const textValue = (element: Element): string =>
  'value' in element && typeof element.value === 'string' ? element.value : '';

/** The controls below `root`, or `root` itself, in document order, ours left out. */
export function findControls(root: Element): Control[] {
  return [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(controlSelector)]
    .filter((element) => isControl(element) && !element.closest(ownElements))
    .map((element) => ({ element, label: labelOfControl(element) }))
    .filter(({ label }) => label !== '');
}
