import type { AccountHistory } from '../diagnosis/diagnosis';
import type { Sighting } from '../remedies/sightings';
import { readRecord, type Update, updateRecord, updateRecords } from './items';
import { type AccountRecord, accountRecord } from './records';

/** Where the record of an account stands. */
export const accountKey = (address: string) => `account/${address.toLowerCase()}`;

const empty: AccountRecord = { version: 1 };

/** What is remembered of an account; an empty record when nothing is. */
export const readAccount = async (address: string): Promise<AccountRecord> =>
  (await readRecord('local', accountKey(address), accountRecord)) ?? empty;

/** Changes what is remembered of an account and returns the new record. */
export const updateAccount = (
  address: string,
  change: (record: AccountRecord) => AccountRecord,
): Promise<AccountRecord> =>
  updateRecord('local', accountKey(address), accountRecord, (record) => change(record ?? empty));

/** The same for many accounts, in one writing that is not waited for; `change` is told the place in `addresses`. */
export const updateAccounts = (
  addresses: readonly string[],
  change: (record: AccountRecord, index: number) => AccountRecord,
): Promise<Update<AccountRecord>> =>
  updateRecords('local', addresses.map(accountKey), accountRecord, (record, index) =>
    change(record ?? empty, index),
  );

/** The part of a record that a diagnosis needs. */
export const historyOf = ({ failed, attempt }: AccountRecord): AccountHistory => ({
  ...(failed && { failed }),
  ...(attempt && { attempt }),
});

/** Notes what the extension has seen of an account; the first time counts. */
export const noteSightings = (address: string, seen: readonly Sighting[], now = Date.now()) =>
  updateAccount(address, (record) => withSightings(record, seen, now));

/** The same on a record at hand. */
export const withSightings = (
  record: AccountRecord,
  seen: readonly Sighting[],
  now: number,
): AccountRecord =>
  seen.every((one) => record.sightings?.[one])
    ? record
    : { ...record, sightings: { ...Object.fromEntries(seen.map((one) => [one, now])), ...record.sightings } };

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

/** The person has read of the deadline for this account. */
export const markDeadlineRead = (address: string) =>
  updateAccount(address, (record) => ({ ...record, deadlineRead: true }));

/** Remembers the Gmail address that an account's mail should reach. */
export const rememberGmailAddress = (address: string, gmailAddress: string) =>
  updateAccount(address, (record) => ({ ...record, gmailAddress }));
