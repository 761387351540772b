import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export type Area = 'local' | 'session';

/** One value in the browser's storage: an object that carries its version. */
export interface StoredItem<T extends { version: number }> {
  area: Area;
  key: string;
  version: T['version'];
  schema: z.ZodMiniType<T>;
  /** Turns a value of an earlier version into one of this version. */
  migrate?: (old: { version: number }) => unknown;
}

/** Under this key go values that cannot be read, as an array with the oldest first: nothing is lost to a bug of ours. */
export const quarantineKey = (key: string): string => `quarantine/${key}`;

const versioned = z.looseObject({ version: z.number() });

/** `newer`: a later version of the extension wrote it, so it is neither read nor overwritten. */
type Reading<T> = { state: 'missing' | 'newer' | 'damaged' } | { state: 'fine'; value: T };

function parse<T extends { version: number }>(raw: unknown, item: StoredItem<T>): Reading<T> {
  if (raw === undefined) return { state: 'missing' };
  const { data: old } = z.safeParse(versioned, raw);
  if (old && old.version > item.version) return { state: 'newer' };
  const current = old && old.version < item.version ? item.migrate?.(old) : raw;
  const parsed = z.safeParse(item.schema, current);
  return parsed.success ? { state: 'fine', value: parsed.data } : { state: 'damaged' };
}

/** Reads one item; `undefined` where there is none that this version can read. */
export async function readItem<T extends { version: number }>(item: StoredItem<T>): Promise<T | undefined> {
  const raw = (await browser.storage[item.area].get(item.key))[item.key];
  const reading = parse(raw, item);
  if (reading.state === 'damaged') return updateStorage((stored) => stored.get(item));
  return reading.state === 'fine' ? reading.value : undefined;
}

/** The browser refused to write: its storage is full or out of order. What was there before is still there. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** All that is stored, as a draft: what is changed here is written when the update ends. */
export interface Draft {
  get<T extends { version: number }>(item: StoredItem<T>): T | undefined;
  /** Throws where the value does not have the item's shape. */
  set<T extends { version: number }>(item: StoredItem<T>, value: T): void;
  remove(area: Area, key: string): void;
  entries(area: Area): [key: string, value: unknown][];
}

/**
 * The one way to change what is stored. A lock that the background and all our pages share keeps updates apart, so
 * two windows never lose a change; when `change` throws, nothing of it is written. Throws `StorageFullError`.
 */
export const updateStorage = <R>(change: (stored: Draft) => R): Promise<R> =>
  navigator.locks.request('storage', async () => {
    const [local, session] = await Promise.all([
      browser.storage.local.get(null),
      browser.storage.session.get(null),
    ]);
    const before = { local: { ...local }, session: { ...session } };
    const after = { local, session };
    const result = change(draftOf(after));
    for (const area of ['local', 'session'] as const) await write(area, before[area], after[area]);
    return result;
  });

function draftOf(all: Record<Area, Record<string, unknown>>): Draft {
  const get: Draft['get'] = (item) => {
    const items = all[item.area];
    const reading = parse(items[item.key], item);
    if (reading.state === 'damaged') {
      const kept = items[quarantineKey(item.key)];
      items[quarantineKey(item.key)] = [...(Array.isArray(kept) ? kept : []), items[item.key]];
      delete items[item.key];
    }
    return reading.state === 'fine' ? reading.value : undefined;
  };
  return {
    get,
    set: (item, value) => {
      get(item);
      if (parse(all[item.area][item.key], item).state === 'newer') return;
      all[item.area][item.key] = z.parse(item.schema, value);
    },
    remove: (area, key) => {
      delete all[area][key];
    },
    entries: (area) => Object.entries(all[area]),
  };
}

async function write(
  area: Area,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<void> {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
  );
  const removed = Object.keys(before).filter((key) => !(key in after));
  if (changed.length > 0)
    await browser.storage[area].set(Object.fromEntries(changed)).catch((cause) => {
      throw new StorageFullError('The browser could not write to its storage', { cause });
    });
  if (removed.length > 0) await browser.storage[area].remove(removed);
}

/** For what is good to remember but no reason to fail: a full storage is ignored. */
export const unlessFull = (writing: Promise<unknown>): Promise<unknown> =>
  writing.catch((error) => {
    if (!(error instanceof StorageFullError)) throw error;
  });

/** Calls `then` after each change of what is stored. */
export const onStorageChange = (then: () => void): void =>
  browser.storage.onChanged.addListener(() => then());
