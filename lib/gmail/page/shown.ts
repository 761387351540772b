/** Can it be seen? Views that were left stay in Gmail's document, hidden. */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();
