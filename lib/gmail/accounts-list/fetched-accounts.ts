import { rowCap } from '../caps';
import { isWrittenInRed } from '../page/colour';
import type { Control } from '../page/controls';
import { readGmailAddress } from '../page/signed-in-address';
import type { TextUnit } from '../page/text';
import { selectors } from '../selectors';
import { checkingPhrases, holds, plain } from '../words/phrases';
import { type AddressRow, findRowGroups, type RowGroup } from './account-rows';
import { editLinkFinder } from './edit-link';
import { errorSignals, readFetchError, redSignal } from './fetch-error';
import type { FetchError, FetchedAccount } from './fetched-account';
import { isFetchedList } from './list-score';

/** A fetched account together with its place on the page. */
export interface FetchedRow {
  account: FetchedAccount;
  row: AddressRow;
  group: RowGroup;
  editLink?: Control;
}

/** The accounts Gmail fetches by POP, in page order; `undefined` when no such account is on the page. */
export function readFetchedAccounts(page: Document = document): FetchedAccount[] | undefined {
  const { rows } = findFetchedRows(page);
  return rows.length > 0 ? rows.map(({ account }) => account) : undefined;
}

/** The fetched rows of a page. */
export interface FetchedRows {
  rows: FetchedRow[];
  /** The list is longer than what was read of it. */
  isCut: boolean;
  /** Some list of addresses is there, fetched or not. */
  namesAddresses: boolean;
}

/** The rows of the fetched accounts, in page order. */
export function findFetchedRows(page: Document = document): FetchedRows {
  const gmailAddress = readGmailAddress(page);
  const groups = findRowGroups(page.body);
  const { fetched = [], others = [] } = Object.groupBy(groups, (group) =>
    isFetchedList(group, gmailAddress) ? 'fetched' : 'others',
  );
  // labels of the links beside addresses that are not fetched: "edit info" is among them, in the page's words
  const otherLabels = new Set(others.flatMap(labelsOf));
  const rows = fetched.flatMap((group) => {
    const findEditLink = editLinkFinder(group, otherLabels);
    return group.rows.map((row) => readRow(row, group, findEditLink(row)));
  });
  return {
    rows: rows.slice(0, rowCap),
    isCut: rows.length > rowCap || fetched.some(({ isCut }) => isCut),
    namesAddresses: groups.length > 0,
  };
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
  const signalsOf = (unit: TextUnit) =>
    errorSignals(unit).filter((name) => !(redIsPlain && name === redSignal));
  const error = readFetchError(units, signalsOf);
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
