import { addressKey } from '../../mail/address';
import { rowCap } from '../caps';
import { isWrittenInRed } from '../page/colour';
import type { Control } from '../page/controls';
import { readGmailAddress } from '../page/signed-in-address';
import type { TextUnit } from '../page/text';
import { selectors } from '../selectors';
import { checkingPhrases, isOneOf, plain } from '../words/phrases';
import { type AddressRow, findRowGroups, type RowGroup } from './account-rows';
import { withoutHeading } from './address-headings';
import { editLinkFinder } from './edit-link';
import { rowSignals } from './error-signals';
import { readFetchError } from './fetch-error';
import type { FetchError, FetchedAccount } from './fetched-account';
import { isFetchedList } from './list-score';

/** A fetched account together with its place on the page. */
export interface FetchedRow {
  account: FetchedAccount;
  row: AddressRow;
  group: RowGroup;
  editLink?: Control;
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
  const all = fetched.flatMap((group) => {
    const findEditLink = editLinkFinder(group, otherLabels);
    return group.rows.map((row) => readRow(row, group, findEditLink(row)));
  });
  const rows = onePerAddress(all);
  return {
    rows: rows.slice(0, rowCap),
    isCut: rows.length > rowCap || fetched.some(({ isCut }) => isCut),
    namesAddresses: groups.length > 0,
  };
}

/** An address that is listed twice is one account, failing where one of its rows fails. */
const onePerAddress = (rows: FetchedRow[]): FetchedRow[] =>
  [...Map.groupBy(rows, ({ account }) => addressKey(account.address)).values()].flatMap(
    (same) => same.find(({ account }) => account.error) ?? same.slice(0, 1),
  );

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
  const error = readFetchError(units, rowSignals, isWrittenInRed(row.heading.element));
  if (isChecking(row, units, error)) return { state: 'checking' };
  return error ? { state: 'failing', error } : { state: 'healthy' };
}

/**
 * Shown by the control or in a line of its own; inside an error it may be the server's words. Where neither words nor an
 * error are known, the dots at the end say it: "Checking mail...".
 */
function isChecking(row: AddressRow, units: TextUnit[], error?: FetchError): boolean {
  const endsInDots = (text: string) => !error && /(?:\.{3}|…)$/.test(text);
  const isOutsideError = ({ text }: TextUnit) =>
    !error?.text.includes(text) && checkingPhrases.some((phrase) => plain(text).endsWith(phrase));
  return (
    row.element.querySelector(selectors.checkingNow.css) !== null ||
    row.controls.some(({ label }) => isOneOf(label, checkingPhrases) || endsInDots(label)) ||
    units.some((unit) => isOutsideError(unit) || endsInDots(unit.text))
  );
}
