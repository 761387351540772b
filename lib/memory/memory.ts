import browser from 'webextension-polyfill';
import type { AccountHistory } from '../diagnosis/diagnosis';
import type { FetchError } from '../gmail/account';
import type { AccountsReport } from '../messages';
import type { PageSpot, Sighting } from '../remedies/seen';
import {
  type AccountRecord,
  accountRecord,
  editRecord,
  type OptionsRecord,
  optionsRecord,
  pointRecord,
  refusalRecord,
  type SeenRecord,
  seenRecord,
} from './records';
import { asideKey, readRecord, readRecords, updateRecord, writeRecord } from './storage';

const accountKey = (address: string) => `account/${address.toLowerCase()}`;
const empty: AccountRecord = { version: 1 };

/** What is remembered of an account; an empty record when nothing is. */
export const readAccount = async (address: string): Promise<AccountRecord> =>
  (await readRecord('local', accountKey(address), accountRecord)) ?? empty;

/** The same of many accounts, asked for at once, in the order of `addresses`. */
export const readAccounts = async (addresses: readonly string[]): Promise<AccountRecord[]> =>
  (await readRecords('local', addresses.map(accountKey), accountRecord)).map((record) => record ?? empty);

/** Changes what is remembered of an account and returns the new record. */
export const updateAccount = (
  address: string,
  change: (record: AccountRecord) => AccountRecord,
): Promise<AccountRecord> =>
  updateRecord('local', accountKey(address), accountRecord, (record) => change(record ?? empty));

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

/** Forgets an account whole, also in what was seen last, in what open tabs show and in what was set aside. */
export async function forgetAccount(address: string): Promise<void> {
  const key = accountKey(address);
  await browser.storage.local.remove([key, asideKey(key), asideKey(lastSeenKey)]);
  await forgetUntilClosed(address);
  const tabs = Object.keys(await browser.storage.session.get(null)).filter((one) =>
    one.startsWith(tabKey('')),
  );
  await forgetIn('local', lastSeenKey, address);
  await Promise.all(tabs.map((tab) => forgetIn('session', tab, address)));
}

async function forgetUntilClosed(address: string): Promise<void> {
  const records = await Promise.all([
    readRecord('session', editKey, editRecord),
    readRecord('session', refusalKey, refusalRecord),
    readRecord('session', pointKey, pointRecord),
  ]);
  const keys = [editKey, refusalKey, pointKey].filter((_, index) => {
    const named = records[index]?.address;
    return named !== undefined && accountKey(named) === accountKey(address);
  });
  await browser.storage.session.remove(keys);
}

async function forgetIn(area: 'local' | 'session', key: string, address: string): Promise<void> {
  const seen = await readRecord(area, key, seenRecord);
  if (seen) await updateRecord(area, key, seenRecord, (now = seen) => withoutAccount(now, address));
  else await browser.storage[area].remove(key);
}

const withoutAccount = (seen: SeenRecord, address: string): SeenRecord => {
  const isAnother = (account: { address: string }) => accountKey(account.address) !== accountKey(address);
  return { ...seen, report: { ...seen.report, accounts: seen.report.accounts.filter(isAnother) } };
};

/** Forgets all that was ever kept, the person's choices apart. */
export async function forgetEverything(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => key !== optionsKey));
  await browser.storage.session.clear();
}

const lastSeenKey = 'last-seen';
const tabKey = (tab: number | '') => `tab/${tab}`;

/** Remembers what a tab shows, for the popup. */
export async function rememberSeen(tab: number, report: AccountsReport, now = Date.now()): Promise<void> {
  const record: SeenRecord = { version: 1, at: now, report };
  await writeRecord('session', tabKey(tab), seenRecord, record);
  if (report.section !== 'waiting') await writeRecord('local', lastSeenKey, seenRecord, record);
}

/** What this tab showed, `undefined` when it has not been on the settings page. */
export const readSeenInTab = (tab: number) => readRecord('session', tabKey(tab), seenRecord);

/** What was seen last in any Gmail tab, also before the browser was restarted. */
export const readLastSeen = () => readRecord('local', lastSeenKey, seenRecord);

// a clock that was set back leaves times to come: those far away are as old as those long past
const isWithin = (span: number, at: number, now: number): boolean => Math.abs(now - at) <= span;

const editKey = 'edit-clicked';

/** Remembers whose "edit info" was clicked; without an address the memory of it ends. */
export async function rememberEdit(
  tab: number,
  address: string | undefined,
  now = Date.now(),
): Promise<void> {
  if (address) await writeRecord('session', editKey, editRecord, { version: 1, at: now, tab, address });
  else await browser.storage.session.remove(editKey);
}

/** The account whose "edit info" was clicked within the last half hour, in the tab that opened this one where that is known. */
export async function readEdit(opener: number | undefined, now = Date.now()): Promise<string | undefined> {
  const edit = await readRecord('session', editKey, editRecord);
  if (!edit || !isWithin(30 * 60_000, edit.at, now) || (opener !== undefined && opener !== edit.tab)) return;
  return edit.address;
}

const refusalKey = 'refusal';

/** Remembers the error that a POP window shows: an account that is being added is on no list yet. */
export const rememberRefusal = (address: string, error: FetchError, now = Date.now()) =>
  writeRecord('session', refusalKey, refusalRecord, { version: 1, at: now, address, error });

/** That error, when it was this account's. */
export async function readRefusal(address: string): Promise<FetchError | undefined> {
  const refusal = await readRecord('session', refusalKey, refusalRecord);
  return refusal?.address === address ? refusal.error : undefined;
}

const optionsKey = 'options';

/** The person's choices; all defaults when none was made. */
export const readOptions = async (): Promise<OptionsRecord> =>
  (await readRecord('local', optionsKey, optionsRecord)) ?? { version: 1 };

/** Changes the person's choices. */
export const updateOptions = (change: (options: OptionsRecord) => OptionsRecord) =>
  updateRecord('local', optionsKey, optionsRecord, (options) => change(options ?? { version: 1 }));

const pointKey = 'point';

/** Remembers that a page which is being opened should point at a control. */
export const rememberPoint = (address: string, spot: PageSpot, now = Date.now()) =>
  writeRecord('session', pointKey, pointRecord, { version: 1, at: now, address, spot });

/** Takes that memory away and returns it, when it is of the last minute and of one of these accounts. */
export async function takePoint(
  addresses: string[],
  now = Date.now(),
): Promise<{ address: string; spot: PageSpot } | undefined> {
  const point = await readRecord('session', pointKey, pointRecord);
  if (!point || !addresses.includes(point.address)) return;
  await browser.storage.session.remove(pointKey);
  return isWithin(60_000, point.at, now) ? { address: point.address, spot: point.spot } : undefined;
}
