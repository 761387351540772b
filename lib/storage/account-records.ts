import type { Sighting } from '../remedies/sightings';
import { type Draft, readItem, updateStorage } from './items';
import { type AccountRecord, accountItem } from './records';

const empty: AccountRecord = { version: 2 };

/** An account with what is remembered of it. */
export interface KnownAccount {
  address: string;
  record: AccountRecord;
}

/** What is remembered of an account; an empty record when nothing is. */
export const readAccount = async (address: string): Promise<AccountRecord> =>
  (await readItem(accountItem(address))) ?? empty;

const accountKey = accountItem('').key;

/** The addresses of all accounts that something is remembered of, in lower case. */
export const knownAddresses = (stored: Pick<Draft, 'entries'>): string[] =>
  stored
    .entries('local')
    .flatMap(([key]) => (key.startsWith(accountKey) ? [key.slice(accountKey.length)] : []));

/** What is remembered of every account, by its address as shown. */
export const readAccounts = (): Promise<KnownAccount[]> =>
  updateStorage((stored) =>
    knownAddresses(stored).flatMap((key) => {
      const record = stored.get(accountItem(key));
      return record ? [{ address: record.address ?? key, record }] : [];
    }),
  );

/** Changes what is remembered of an account and returns the new record. */
export const updateAccount = (
  address: string,
  change: (record: AccountRecord) => AccountRecord,
): Promise<AccountRecord> => updateStorage((stored) => changeAccount(stored, address, change));

/** The same as part of a larger update. */
export function changeAccount(
  stored: Draft,
  address: string,
  change: (record: AccountRecord) => AccountRecord,
): AccountRecord {
  const record = change(stored.get(accountItem(address)) ?? empty);
  stored.set(accountItem(address), record);
  return record;
}

/** Notes what the extension has seen of an account; the first time counts. */
export const noteSightings = (address: string, seen: readonly Sighting[], now = Date.now()) =>
  updateAccount(address, (record) => withSightings(record, seen, now));

/** The record with these sightings. */
export const withSightings = (
  record: AccountRecord,
  seen: readonly Sighting[],
  now: number,
): AccountRecord => ({
  ...record,
  sightings: { ...Object.fromEntries(seen.map((one) => [one, now])), ...record.sightings },
});

/** Ticks or unticks a step of a remedy for an account. */
export const tickStep = (address: string, remedy: string, step: string, done: boolean, now = Date.now()) =>
  updateAccount(address, (record) => {
    const { [`${remedy}/${step}`]: _, ...others } = record.ticks ?? {};
    return { ...record, ticks: done ? { ...others, [`${remedy}/${step}`]: now } : others };
  });

/** Forgets the ticks of a remedy. */
export const startOver = (address: string, remedy: string) =>
  updateAccount(address, (record) => ({
    ...record,
    ticks: Object.fromEntries(
      Object.entries(record.ticks ?? {}).filter(([key]) => !key.startsWith(`${remedy}/`)),
    ),
  }));

/** The person has read about the deadline for this account. */
export const markDeadlineRead = (address: string) =>
  updateAccount(address, (record) => ({ ...record, deadlineRead: true }));

/** Remembers the Gmail address that an account's mail should reach. */
export const rememberGmailAddress = (address: string, gmailAddress: string) =>
  updateAccount(address, (record) => ({ ...record, gmailAddress }));
