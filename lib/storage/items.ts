import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Area, type Items, inTurn, StorageFullError, type Taken } from './locked-update';

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

/** Writes one record under the same rules as `updateRecord`. */
export const writeRecord = async <T extends object>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  record: T,
): Promise<void> => void (await updateRecord(area, key, schema, () => record));

/** What a change of records has come to. */
export interface Update<T> extends Taken {
  /** The records as they shall be, in the order of their keys. */
  records: T[];
}

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
  const { records, written } = await updateRecords(area, [key], schema, change);
  await written;
  return records[0] as T;
}

/** The same for many records of one shape, in one writing: all of them are changed, or none. Does not wait for it. */
export function updateRecords<T extends object>(
  area: Area,
  keys: readonly string[],
  schema: z.ZodMiniType<T>,
  change: (record: T | undefined, index: number) => T,
): Promise<Update<T>> {
  const records: T[] = [];
  const changeAll = (items: Items): Items => {
    const changed: Items = {};
    for (const [index, key] of keys.entries()) {
      const value = items[key];
      const before = parse(value, schema);
      const after = change(before, index);
      records.push(after);
      if (isNewer(value) || isSame(parse(after, schema), before)) continue;
      const isDamaged = value !== undefined && before === undefined;
      const step = { ...(isDamaged && setAside(key, items)), [key]: after };
      Object.assign(changed, step);
      // the same key may come once more
      Object.assign(items, step);
    }
    return changed;
  };
  return inTurn(area, [...keys, ...keys.map(asideKey)], changeAll).then((taken) => ({ records, ...taken }));
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

const setAside = (key: string, items: Items): Items => {
  const at = asideKey(key);
  const earlier = items[at] ?? [];
  return { [at]: [...(Array.isArray(earlier) ? earlier : [earlier]), items[key]] };
};
