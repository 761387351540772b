import type { Control } from '../page/controls';
import { selectors } from '../selectors';
import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  plain,
  says,
} from '../words/phrases';
import type { AddressRow, RowGroup } from './account-rows';

/**
 * Finds the own "edit info" link of a list's rows, `undefined` where it is not sure which one that is: beside it stands
 * "delete". By its words where they are known; else by this: "Send mail as" calls its link the same; else by the place,
 * the last but one of a row of a list.
 */
export function editLinkFinder(
  group: RowGroup,
  otherLabels: ReadonlySet<string>,
): (row: AddressRow) => Control | undefined {
  let common: ReadonlySet<string> | undefined;
  const byPlace = (controls: Control[]) => {
    common ??= isList(group) ? labelsOfEach(group) : new Set();
    return controls.filter(({ label }) => common?.has(plain(label))).at(-2);
  };
  return (row) => {
    const controls = row.controls.filter((control) => !isOther(control));
    return (
      controls.find(({ label }) => says(label, editPhrases)) ??
      controls.find(({ label }) => otherLabels.has(plain(label)) && !says(label, deletePhrases)) ??
      byPlace(controls)
    );
  };
}

const isOther = ({ element, label }: Control): boolean =>
  says(label, checkNowPhrases) ||
  says(label, addPhrases) ||
  says(label, checkingPhrases) ||
  element.matches(selectors.checkNow.css);

const isList = ({ rows }: RowGroup): boolean =>
  rows.length > 1 || rows.every(({ element }) => element.matches('tr, li, [role="row"], [role="listitem"]'));

/** What controls of every row of a list are called. */
const labelsOfEach = ({ rows }: RowGroup): ReadonlySet<string> =>
  rows
    .map(({ controls }) => new Set(controls.map(({ label }) => plain(label))))
    .reduce((common, labels) => common.intersection(labels));
