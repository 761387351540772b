import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

type Area = 'local' | 'session';

/** The browser refused to write: its storage is full or out of order. What was there before is still there. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

const versioned = z.object({ version: z.number() });

/**
 * Reads one record. One of an unknown shape, and one that a newer version of the extension wrote, stay where they are
 * and read as `undefined`.
 */
export async function readRecord<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  return parse((await browser.storage[area].get(key))[key], schema);
}

/** Reads many records of one shape at once, in the order of their keys. */
export async function readRecords<T>(
  area: Area,
  keys: string[],
  schema: z.ZodMiniType<T>,
): Promise<(T | undefined)[]> {
  const items = await browser.storage[area].get(keys);
  return keys.map((key) => parse(items[key], schema));
}

/** Writes one record under the same rules as `updateRecord`. */
export const writeRecord = async <T extends object>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  record: T,
): Promise<void> => void (await updateRecord(area, key, schema, () => record));

/**
 * Changes one record under a lock that all our pages and the background share: two windows never lose a change.
 * A record of an unknown shape is set aside under another key, never deleted; one of a newer version is not overwritten.
 * Throws `StorageFullError`.
 */
export async function updateRecord<T extends object>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  change: (record: T | undefined) => T,
): Promise<T> {
  const [after] = await updateRecords(area, [key], schema, change);
  return after as T;
}

/** The same for many records of one kind (`account/…`), in one writing: all of them are changed, or none. */
export async function updateRecords<T extends object>(
  area: Area,
  keys: readonly string[],
  schema: z.ZodMiniType<T>,
  change: (record: T | undefined, index: number) => T,
): Promise<T[]> {
  const kind = keys[0]?.split('/')[0];
  return await navigator.locks.request(`${area}/${kind}`, async () => {
    const items = await browser.storage[area].get([...keys]);
    const changed: Record<string, unknown> = {};
    const records: T[] = [];
    for (const [index, key] of keys.entries()) {
      const value = items[key];
      const before = parse(value, schema);
      const after = change(before, index);
      records.push(after);
      if (isNewer(value) || isSame(parse(after, schema), before)) continue;
      const isDamaged = value !== undefined && before === undefined;
      Object.assign(changed, isDamaged && (await aside(area, key, value)), { [key]: after });
      // the same key may come once more
      items[key] = after;
    }
    if (Object.keys(changed).length > 0) await put(area, changed);
    return records;
  });
}

const parse = <T>(value: unknown, schema: z.ZodMiniType<T>): T | undefined => z.safeParse(schema, value).data;

// both come out of the schema, so their keys stand in the same order
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const currentVersion = 1;
const isNewer = (value: unknown): boolean => {
  const parsed = z.safeParse(versioned, value);
  return parsed.success && parsed.data.version > currentVersion;
};

/** Where records of an unknown shape go that stood under `key`: an array, the oldest first. */
export const asideKey = (key: string): string => `aside/${key}`;

/** For what is good to remember and no reason to fail: a full storage is passed over in silence. */
export const ifThereIsRoom = (writing: Promise<unknown>): Promise<unknown> =>
  writing.catch((error) => {
    if (!(error instanceof StorageFullError)) throw error;
  });

async function aside(area: Area, key: string, value: unknown): Promise<Record<string, unknown[]>> {
  const at = asideKey(key);
  const earlier = (await browser.storage[area].get(at))[at] ?? [];
  return { [at]: [...(Array.isArray(earlier) ? earlier : [earlier]), value] };
}

async function put(area: Area, items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage[area].set(items);
  } catch (cause) {
    throw new StorageFullError('The browser could not write to its storage', { cause });
  }
}
