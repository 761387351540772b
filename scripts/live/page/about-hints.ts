import type { FetchedRow } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { allOf, type Expectation } from './finding';
import type { SettingsSeen } from './seen';

const none = 'no account on this page fails';

const belongsTo = (hint: Element, { row }: FetchedRow): boolean =>
  row.element.contains(hint) || hint.previousElementSibling === row.element;

/** Pixels that a box may be off before we call it elsewhere. */
const slack = 3;

function standsBelow(hint: Element, { row }: FetchedRow): boolean {
  const box = hint.getBoundingClientRect();
  const around = row.element.getBoundingClientRect();
  const address = row.heading.element.getBoundingClientRect();
  return (
    box.height > 0 &&
    box.top >= address.bottom - slack &&
    box.top <= around.bottom + slack &&
    box.left >= around.left - slack &&
    box.right <= around.right + slack
  );
}

/** Where our hints stand in the real page. */
export const aboutHints: Expectation<SettingsSeen>[] = [
  {
    name: 'each failing account has a hint in its row or right behind it',
    file: 'lib/gmail/place-hint.ts',
    check: ({ failing, hints }) =>
      allOf(
        failing.length,
        failing.filter((row) => hints.some((hint) => belongsTo(hint, row))).length,
        none,
        hints.length === 0
          ? 'no hint at all: was it dismissed? Else placeHint finds no place, or watch-section.ts never read the row'
          : 'placeHint puts it elsewhere',
      ),
  },
  {
    name: 'each hint is drawn below the address, within the row',
    file: 'lib/gmail/place-hint.ts',
    check: ({ failing, hints }) => {
      const placed = failing.flatMap((row) => {
        const hint = hints.find((one) => belongsTo(one, row));
        return hint ? [{ row, hint }] : [];
      });
      const right = placed.filter(({ row, hint }) => standsBelow(hint, row));
      return allOf(placed.length, right.length, none, 'its box has no height, or lies beside the row');
    },
  },
  {
    name: 'no hint stands elsewhere',
    file: 'lib/gmail/place-hint.ts',
    check: ({ rows, hints }) =>
      allOf(
        hints.length,
        hints.filter((hint) => rows.some((row) => belongsTo(hint, row))).length,
        'no hint is on this page',
        'one stands where no fetched account is',
      ),
  },
];
