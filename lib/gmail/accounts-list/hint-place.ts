import type { FetchedRow } from './fetched-accounts';

/** Where in the page a hint belongs. */
export interface HintPlace {
  parent: Element;
  before: Node | null;
}

/**
 * The place of an account's hint: in its row, below its text, or right behind the row where that is laid out as one line.
 */
export function findHintPlace({ row: { element: row, heading } }: FetchedRow): HintPlace {
  const cell = heading.element.closest('td, th, [role="cell"], [role="gridcell"]');
  if (cell && row.contains(cell) && cell !== row) return { parent: cell, before: null };
  if (isLine(row) && row.parentElement && row.matches(':not(tr, li)') && !isLine(row.parentElement)) {
    return { parent: row.parentElement, before: nextForeign(row) };
  }
  if (!isLine(row)) return { parent: row, before: null };
  // a line within a line: the block around the address is the last place that lets text run below it
  let block = heading.element.parentElement ?? row;
  while (block !== row && block.parentElement && isLine(block)) block = block.parentElement;
  return { parent: block, before: null };
}

/** Whether `hint` is in its place already. */
export const isInPlace = (hint: Element, { parent, before }: HintPlace): boolean =>
  hint.parentElement === parent &&
  (before === null ? hint === parent.lastChild : hint.nextSibling === before);

const isLine = (element: Element): boolean => {
  const { display, flexDirection } = getComputedStyle(element);
  return /grid/.test(display) || (/flex/.test(display) && !/column/.test(flexDirection));
};

const nextForeign = (row: Element): Node | null => {
  const next = row.nextSibling;
  return next && next.nodeName.toLowerCase() === 'pop-doctor-hint' ? next.nextSibling : next;
};
