import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

type Area = 'local' | 'session';

/** The browser refused to write: its storage is full or out of order. What was there before is still there. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

const versioned = z.object({ version: z.number() });

/**
 * Reads one record. A record of an unknown shape is set aside under another key, never deleted; one that a newer
 * version of the extension wrote is left where it is. Both read as `undefined`.
 */
export async function readRecord<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const value = (await browser.storage[area].get(key))[key];
  if (value === undefined) return;
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  if (!isNewer(value)) await setAside(area, key, value);
}

/** Writes one record; a record of a newer version is not overwritten. Throws `StorageFullError`. */
export async function writeRecord(area: Area, key: string, value: object): Promise<void> {
  const there = (await browser.storage[area].get(key))[key];
  if (there !== undefined && isNewer(there)) return;
  await put(area, { [key]: value });
}

/** Changes one record under a lock that all our pages and the background share: two windows never lose a change. */
export async function updateRecord<T extends object>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  change: (record: T | undefined) => T,
): Promise<T> {
  return await navigator.locks.request(`${area}/${key}`, async () => {
    const before = await readRecord(area, key, schema);
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await writeRecord(area, key, after);
    return after;
  });
}

const currentVersion = 1;
const isNewer = (value: unknown): boolean => {
  const parsed = z.safeParse(versioned, value);
  return parsed.success && parsed.data.version > currentVersion;
};

/** Where a record of an unknown shape goes. */
export const asidePrefix = 'aside/';

async function setAside(area: Area, key: string, value: unknown): Promise<void> {
  await put(area, { [`${asidePrefix}${key}`]: value });
  await browser.storage[area].remove(key);
}

async function put(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage[area].set(items);
  } catch (cause) {
    throw new StorageFullError('The browser could not write to its storage', { cause });
  }
}
