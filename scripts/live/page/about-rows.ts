import type { FetchedRow } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { weigh } from '../../../lib/gmail/accounts-list/list-score';
import { isWrittenInRed } from '../../../lib/gmail/page/colour';
import { selectors } from '../../../lib/gmail/selectors';
import { findPageSpot } from '../../../lib/gmail/spots';
import { allOf, type Expectation, failed, held, notSeen } from './finding';
import { noAccount, type SettingsSeen } from './seen';
import { signsOfAccounts } from './signs';

const states = (rows: FetchedRow[]): string =>
  (['failing', 'healthy', 'checking'] as const)
    .map((state) => `${rows.filter(({ account }) => account.state === state).length} ${state}`)
    .join(', ');

const hasRed = ({ row }: FetchedRow): boolean =>
  row.parts.flat().some(({ elements }) => elements.some(isWrittenInRed));

/** The readers of the accounts' rows. */
export const aboutRows: Expectation<SettingsSeen>[] = [
  {
    name: 'there are as many rows as signs of accounts',
    file: 'lib/gmail/account-rows.ts',
    check: ({ page, rows }) => {
      const { most, names } = signsOfAccounts(page);
      if (most === 0) return notSeen(rows.length === 0 ? noAccount : 'nothing else counts the accounts');
      return most === rows.length
        ? held(`${rows.length} rows, ${names.join(', ')}`)
        : failed(
            `${names.join(', ')}, but ${rows.length} rows are read: an account’s row has another shape now`,
          );
    },
  },
  {
    name: 'more than one witness knows the list',
    file: 'lib/gmail/witnesses.ts',
    check: ({ rows: [first] }) => {
      if (!first) return notSeen(noAccount);
      const { names } = weigh(first.group, {});
      return names.length > 1
        ? held(names.join(', '))
        : failed(`only ${names.join()}: find what else tells this list apart`);
    },
  },
  {
    name: 'no row of the look-alike “Send mail as” is taken',
    file: 'lib/gmail/witnesses.ts',
    check: ({ rows }) =>
      allOf(
        rows.length,
        rows.filter(({ row }) => !row.element.closest(selectors.sendAsTable.css)).length,
        noAccount,
        'a row of “Send mail as” is read as an account',
      ),
  },
  {
    name: 'a row is failing if, and only if, something in it is red',
    file: 'lib/gmail/fetch-error.ts',
    check: ({ rows }) => {
      // where the address itself is red, red says nothing
      const judged = rows.filter(
        ({ account, row }) => account.state !== 'checking' && !isWrittenInRed(row.heading.element),
      );
      const right = judged.filter((row) => hasRed(row) === (row.account.state === 'failing'));
      const wrong = 'a plain status line is read as an error, or the error has another colour now';
      const finding = allOf(judged.length, right.length, noAccount, wrong);
      return { ...finding, says: `${finding.says} (${states(rows)})` };
    },
  },
  {
    name: 'the server’s words are read out of an error',
    file: 'lib/gmail/fetch-error.ts',
    check: ({ failing }) => {
      const quoting = failing.filter(({ account }) => /["“”«»「」]|-ERR/.test(account.error?.text ?? ''));
      const read = quoting.filter(({ account }) => account.error?.detail);
      const none = 'no failing account that quotes its server is on this page';
      return allOf(quoting.length, read.length, none, 'there are quotes, but detailOf reads nothing in them');
    },
  },
  {
    name: 'each row has its “edit info” link',
    file: 'lib/gmail/edit-link.ts',
    check: ({ rows }) =>
      allOf(
        rows.length,
        rows.filter(({ editLink }) => editLink).length,
        noAccount,
        'findEditLink is not sure which control it is',
      ),
  },
  {
    name: 'each row has its “Check mail now”',
    file: 'lib/gmail/spots.ts',
    check: ({ rows }) => {
      const still = rows.filter(({ account }) => account.state !== 'checking');
      const found = still.filter(
        ({ account, row }) => findPageSpot(rows, account.address, 'check-now') !== row.element,
      );
      return allOf(still.length, found.length, noAccount, 'neither its words nor its class is known');
    },
  },
  {
    name: '“Add a mail account” is found',
    file: 'lib/gmail/spots.ts',
    check: ({ rows }) => {
      if (rows.length === 0) return notSeen(noAccount);
      return findPageSpot(rows, '', 'add-link') ? held() : failed('neither its words nor its place is known');
    },
  },
];
