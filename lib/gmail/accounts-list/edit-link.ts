import type { Control } from '../page/controls';
import { selectors } from '../selectors';
import {
  addPhrases,
  checkingPhrases,
  checkNowPhrases,
  deletePhrases,
  editPhrases,
  isOneOf,
  plain,
} from '../words/phrases';
import type { AddressRow, RowGroup } from './account-rows';

/**
 * Finds a row's "edit info" link, `undefined` where it is not certain which one that is, since "delete" is beside it: by
 * its words where they are known, else by a label that "Send mail as" has too, else by its place, the last but one.
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
      controls.find(({ label }) => isOneOf(label, editPhrases)) ??
      controls.find(({ label }) => otherLabels.has(plain(label)) && !isOneOf(label, deletePhrases)) ??
      byPlace(controls)
    );
  };
}

const isOther = ({ element, label }: Control): boolean =>
  isOneOf(label, checkNowPhrases) ||
  isOneOf(label, addPhrases) ||
  isOneOf(label, checkingPhrases) ||
  element.matches(selectors.checkNow.css);

const isList = ({ rows }: RowGroup): boolean =>
  rows.length > 1 || rows.every(({ element }) => element.matches('tr, li, [role="row"], [role="listitem"]'));

/** The labels that every row of a list has. */
const labelsOfEach = ({ rows }: RowGroup): ReadonlySet<string> =>
  rows
    .map(({ controls }) => new Set(controls.map(({ label }) => plain(label))))
    .reduce((common, labels) => common.intersection(labels));
