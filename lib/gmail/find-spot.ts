import { isSameAddress } from '../mail/address';
import type { FetchedRow } from './accounts-list/fetched-accounts';
import type { Control } from './page/controls';
import { findControls, labelOfControl } from './page/controls';
import type { PopForm } from './pop-form/pop-form';
import { selectors } from './selectors';
import type { FormSpot, PageSpot } from './spot-names';
import { addPhrases, checkNowPhrases, isOneOf, savePhrases } from './words/phrases';

/** The element that a step refers to on the settings page; the account's row where the control itself is not certain. */
export function findPageSpot(rows: FetchedRow[], address: string, spot: PageSpot): Element | undefined {
  const at = rows.find(({ account }) => isSameAddress(account.address, address));
  if (spot === 'add-link') return findAddLink(rows)?.element;
  if (!at) return;
  const control = { row: undefined, 'edit-link': at.editLink, 'check-now': checkNowOf(at) }[spot];
  return control?.element ?? at.row.element;
}

/** The account's "Check mail now". */
export const checkNowOf = ({ row }: FetchedRow): Control | undefined =>
  row.controls.find(
    ({ element, label }) => isOneOf(label, checkNowPhrases) || element.matches(selectors.checkNow.css),
  );

/** "Add a mail account": by its words, else by its place, the only control of the section below all rows. */
export function findAddLink(rows: FetchedRow[]): Control | undefined {
  const last = rows.at(-1);
  if (!last) return;
  const outside = findControls(last.group.setting).filter(({ element }) =>
    rows.every(({ row }) => !row.element.contains(element)),
  );
  const below = outside.filter(
    ({ element }) => last.row.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return (
    outside.find(({ label }) => isOneOf(label, addPhrases)) ?? (below.length === 1 ? below[0] : undefined)
  );
}

/** The element that a step refers to in the window; `undefined` where it is not certain which one that is. */
export function findFormSpot(form: PopForm, spot: FormSpot): Element | undefined {
  const found = {
    'form-username': form.username,
    'form-password': form.password,
    'form-server': form.server,
    'form-leave-copy': form.leaveCopy,
    'form-save': findSaveButton(form),
  };
  return found[spot];
}

/** The button that sends the form: the only one that can, else by its words; `undefined` where it is not sure. */
export function findSaveButton({ scope }: PopForm): Element | undefined {
  const senders = [...scope.querySelectorAll('[type="submit"], button:not([type])')];
  const named = senders.filter((button) => isOneOf(labelOfControl(button), savePhrases));
  return onlyOne(senders) ?? onlyOne(named);
}

const onlyOne = (elements: Element[]): Element | undefined =>
  elements.length === 1 ? elements[0] : undefined;
