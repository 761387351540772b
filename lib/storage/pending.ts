import type { FetchError } from '../gmail/accounts-list/fetched-account';
import type { PageSpot } from '../gmail/spot-names';
import { isSameAddress } from '../mail/address';
import { type Draft, readItem, updateStorage } from './items';
import {
  editClickItem,
  type GuideTarget,
  guideTargetItem,
  pointItem,
  refusalItem,
  startedItem,
} from './records';

export type { GuideTarget };

// after the clock was set back, stored times may be in the future; far in the future counts as old
const isWithin = (span: number, at: number, now: number): boolean => Math.abs(now - at) <= span;

/** Remembers whose "edit info" was clicked; without an address it is forgotten. */
export const rememberEdit = (tab: number, address: string | undefined, now = Date.now()): Promise<void> =>
  updateStorage((stored) =>
    address
      ? stored.set(editClickItem, { version: 1, at: now, tab, address })
      : stored.remove(editClickItem.area, editClickItem.key),
  );

/** The account whose "edit info" was clicked within the last half hour, in the tab that opened this one where that is known. */
export async function readEdit(opener: number | undefined, now = Date.now()): Promise<string | undefined> {
  const edit = await readItem(editClickItem);
  if (!edit || !isWithin(30 * 60_000, edit.at, now) || (opener !== undefined && opener !== edit.tab)) return;
  return edit.address;
}

/** Notes the error that a POP window shows: an account that is being added is on no list yet. */
export const noteRefusal = (stored: Draft, address: string, error: FetchError, now: number): void =>
  stored.set(refusalItem, { version: 1, at: now, address, error });

/** The last error of a POP window, when it was this account's. */
export async function readRefusal(address: string): Promise<FetchError | undefined> {
  const refusal = await readItem(refusalItem);
  return refusal && isSameAddress(refusal.address, address) ? refusal.error : undefined;
}

/** Remembers that a page which is being opened should point at a control. */
export const rememberPoint = (address: string, spot: PageSpot, now = Date.now()): Promise<void> =>
  updateStorage((stored) => stored.set(pointItem, { version: 1, at: now, address, spot }));

/** Removes that memory and returns it, when it is of the last minute and of one of these accounts. */
export function takePoint(
  stored: Draft,
  addresses: string[],
  now: number,
): { address: string; spot: PageSpot } | undefined {
  const waiting = stored.get(pointItem);
  if (!waiting || !addresses.some((address) => isSameAddress(address, waiting.address))) return;
  stored.remove(pointItem.area, pointItem.key);
  return isWithin(60_000, waiting.at, now) ? { address: waiting.address, spot: waiting.spot } : undefined;
}

/** Remembers where the guide in the side panel should open. */
export const rememberGuideTarget = (target: GuideTarget): Promise<void> =>
  updateStorage((stored) => stored.set(guideTargetItem, { version: 1, ...target }));

/** Where the guide in the side panel should open. */
export const readGuideTarget = async (): Promise<GuideTarget> => (await readItem(guideTargetItem)) ?? {};

/** True the first time it is called since the extension was installed, updated or enabled, or the browser was started. */
export const isFirstStart = (): Promise<boolean> =>
  updateStorage((stored) => {
    const isFirst = !stored.get(startedItem);
    stored.set(startedItem, { version: 1 });
    return isFirst;
  });
