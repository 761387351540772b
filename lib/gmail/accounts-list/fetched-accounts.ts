import { atOnce, type Steps } from '../../steps';
import { isWrittenInRed } from '../page/colour';
import type { Control } from '../page/controls';
import { readGmailAddress } from '../page/signed-in-address';
import type { TextUnit } from '../page/text';
import { selectors } from '../selectors';
import { checkingPhrases, holds, plain } from '../words/phrases';
import { type AddressRow, findRowGroups, type RowGroup } from './account-rows';
import { editLinkFinder } from './edit-link';
import { errorWitnesses, readFetchError, redWitness } from './fetch-error';
import type { FetchError, FetchedAccount } from './fetched-account';
import { enoughWeight, weigh } from './list-score';

/** A fetched account together with its place on the page. */
export interface FetchedRow {
  account: FetchedAccount;
  row: AddressRow;
  group: RowGroup;
  editLink?: Control;
}

/** The accounts Gmail fetches by POP, in page order; `undefined` when no such account is on the page. */
export const readFetchedAccounts = (page: Document = document): FetchedAccount[] | undefined =>
  findFetchedRows(page)?.map(({ account }) => account);

/** The fetched rows of a page, and what the page's other lists call their links. */
export interface FetchedRows {
  rows: FetchedRow[];
  /** Labels of the links beside addresses that are not fetched: "edit info" among them, in the page's words. */
  otherLabels: ReadonlySet<string>;
  /** Some list of addresses is there, fetched or not. */
  namesAddresses: boolean;
}

/** The rows of the fetched accounts, in page order; `undefined` when there is none. */
export const findFetchedRows = (page: Document = document): FetchedRow[] | undefined => {
  const { rows } = findRows(page, page.body);
  return rows.length > 0 ? rows : undefined;
};

/** The same for a part of the page; `knownLabels` are the other lists' labels from an earlier look at the whole page. */
export const findRows = (page: Document, root: Element, knownLabels?: ReadonlySet<string>): FetchedRows =>
  atOnce(findingRows(page, root, knownLabels));

/** The same step by step, for who must not hold up the page. */
export function* findingRows(
  page: Document,
  root: Element,
  knownLabels?: ReadonlySet<string>,
): Steps<FetchedRows> {
  const around = { gmailAddress: readGmailAddress(page) };
  const fetched: RowGroup[] = [];
  const others: RowGroup[] = [];
  for (const group of yield* findRowGroups(root)) {
    yield;
    (weigh(group, around).weight >= enoughWeight ? fetched : others).push(group);
  }
  const otherLabels = knownLabels ?? new Set(others.flatMap(labelsOf));
  const rows: FetchedRow[] = [];
  for (const group of fetched) {
    const findEditLink = editLinkFinder(group, otherLabels);
    for (const row of group.rows) {
      yield;
      rows.push(readRow(row, group, findEditLink(row)));
    }
  }
  return { rows, otherLabels, namesAddresses: fetched.length + others.length > 0 };
}

const labelsOf = (group: RowGroup): string[] =>
  group.rows.flatMap((row) => row.controls.map(({ label }) => plain(label)));

function readRow(row: AddressRow, group: RowGroup, editLink: Control | undefined): FetchedRow {
  const state = readState(row);
  const account: FetchedAccount = {
    address: row.heading.address,
    ...state,
    ...(editLink && { editLabel: editLink.label }),
  };
  return { account, row, group, ...(editLink && { editLink }) };
}

function readState(row: AddressRow): { state: FetchedAccount['state']; error?: FetchError } {
  const units = row.parts
    .flat()
    .map((unit) => ({ ...unit, text: withoutHeading(unit.text, row.heading.address) }))
    .filter(({ text }) => text !== '');
  if (
    isChecking(
      row,
      units.map(({ text }) => text),
    )
  )
    return { state: 'checking' };
  // where the address itself is red, red says nothing
  const redIsPlain = isWrittenInRed(row.heading.element);
  const testify = (unit: TextUnit) =>
    errorWitnesses(unit).filter((name) => !(redIsPlain && name === redWitness));
  const error = readFetchError(units, testify);
  return error ? { state: 'failing', error } : { state: 'healthy' };
}

const isChecking = (row: AddressRow, texts: string[]): boolean =>
  row.element.querySelector(selectors.checkingNow.css) !== null ||
  texts.some((text) => holds(text, checkingPhrases)) ||
  row.controls.some(({ label }) => holds(label, checkingPhrases));

// the heading itself is no news: "(POP3)" there is not the word POP in an error
const withoutHeading = (text: string, address: string): string => {
  const at = text.indexOf(address);
  return at < 0 || at > 80
    ? text.replace(/^[(（[]\s*POP3?\s*[)）\]]/i, '').trim()
    : text
        .slice(at + address.length)
        .replace(/^[>\s]*[(（[]\s*POP3?\s*[)）\]]/i, '')
        .trim();
};
