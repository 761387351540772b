import type { FetchedRow } from './fetched-accounts';

/**
 * Puts `hint` into the account's row, below its text, or right behind the row where that is laid out as one line.
 * Leaves it where it is when it already stands there. Tells whether it moved.
 */
export function placeHint(hint: Element, { row }: FetchedRow): boolean {
  const { parent, before } = placeFor(row.element, row.heading.element);
  if (
    hint.parentElement === parent &&
    (before === null ? hint === parent.lastChild : hint.nextSibling === before)
  )
    return false;
  parent.insertBefore(hint, before);
  return true;
}

function placeFor(row: Element, heading: Element): { parent: Element; before: Node | null } {
  const cell = heading.closest('td, th, [role="cell"], [role="gridcell"]');
  if (cell && row.contains(cell) && cell !== row) return { parent: cell, before: null };
  if (isLine(row) && row.parentElement && row.matches(':not(tr, li)') && !isLine(row.parentElement)) {
    return { parent: row.parentElement, before: nextForeign(row) };
  }
  if (!isLine(row)) return { parent: row, before: null };
  // a line within a line: the block around the address is the last place that lets text run below it
  let block = heading.parentElement ?? row;
  while (block !== row && block.parentElement && isLine(block)) block = block.parentElement;
  return { parent: block, before: null };
}

const isLine = (element: Element): boolean => {
  const { display, flexDirection } = getComputedStyle(element);
  return /grid/.test(display) || (/flex/.test(display) && !/column/.test(flexDirection));
};

const nextForeign = (row: Element): Node | null => {
  const next = row.nextSibling;
  return next && next.nodeName.toLowerCase() === 'pop-doctor-hint' ? next.nextSibling : next;
};
