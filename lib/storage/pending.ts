import { browser } from 'wxt/browser';
import type { FetchError } from '../gmail/accounts-list/fetched-account';
import type { PageSpot } from '../remedies/sightings';
import { readRecord, writeRecord } from './items';
import { editRecord, pointRecord, refusalRecord } from './records';

// a clock that was set back leaves times to come: those far away are as old as those long past
const isWithin = (span: number, at: number, now: number): boolean => Math.abs(now - at) <= span;

/** Where the last click on “edit info” stands. */
export const editKey = 'edit-clicked';

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

/** Where the last error of a POP window stands. */
export const refusalKey = 'refusal';

/** Remembers the error that a POP window shows: an account that is being added is on no list yet. */
export const rememberRefusal = (address: string, error: FetchError, now = Date.now()) =>
  writeRecord('session', refusalKey, refusalRecord, { version: 1, at: now, address, error });

/** That error, when it was this account's. */
export async function readRefusal(address: string): Promise<FetchError | undefined> {
  const refusal = await readRecord('session', refusalKey, refusalRecord);
  return refusal?.address === address ? refusal.error : undefined;
}

/** Where the control to point at stands. */
export const pointKey = 'point';

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
