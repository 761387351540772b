import { findFetchedRows } from '../../../../lib/gmail/accounts-list/fetched-accounts';

/** The accounts that the test's document shows as fetched, in page order. */
export const fetchedAccounts = () => findFetchedRows().rows.map(({ account }) => account);
