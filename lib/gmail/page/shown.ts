/** Whether it is visible: Gmail keeps the views that were left in its document, hidden. */
export const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();
