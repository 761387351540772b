import type { AddressRow, RowGroup } from './account-rows';
import type { Control } from './controls';
import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  plain,
  says,
} from './phrases';
import { selectors } from './selectors';

/**
 * The row's own "edit info" link, `undefined` where it is not sure which one that is: beside it stands "delete".
 * By its words where they are known; else by this: "Send mail as" calls its link the same; else by the place, the
 * last but one of a row of a list.
 */
export function findEditLink(
  row: AddressRow,
  group: RowGroup,
  otherLabels: ReadonlySet<string>,
): Control | undefined {
  const controls = row.controls.filter((control) => !isOther(control));
  return (
    controls.find(({ label }) => says(label, editPhrases)) ??
    controls.find(({ label }) => otherLabels.has(plain(label)) && !says(label, deletePhrases)) ??
    byPlace(controls, group)
  );
}

const isOther = ({ element, label }: Control): boolean =>
  says(label, checkNowPhrases) ||
  says(label, addPhrases) ||
  says(label, checkingPhrases) ||
  element.matches(selectors.checkNow.css);

function byPlace(controls: Control[], group: RowGroup): Control | undefined {
  const inEachRow = ({ label }: Control) =>
    group.rows.every((row) => row.controls.some((control) => plain(control.label) === plain(label)));
  const isTableRow = group.rows.every((row) =>
    row.element.matches('tr, li, [role="row"], [role="listitem"]'),
  );
  const own = controls.filter(inEachRow);
  return isTableRow || group.rows.length > 1 ? own.at(-2) : undefined;
}
