import { browser } from 'wxt/browser';

export type Area = 'local' | 'session';

/** What is stored, by key. */
export type Items = Record<string, unknown>;

/** The browser refused to write: its storage is full or out of order. What was there before is still there. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
}

/** A turn that was taken. */
export interface Taken {
  /** Done when all that changed stands in the storage. Rejects with `StorageFullError`. */
  written: Promise<void>;
}

interface Turn {
  keys: readonly string[];
  change: (items: Items) => Items;
  taken: PromiseWithResolvers<Taken>;
}

const waiting: Record<Area, Turn[]> = { local: [], session: [] };

/**
 * Changes what is stored under these keys: `change` takes it, gives what shall be stored anew, and leaves the items as they
 * are then. Nobody else changes the area meanwhile, in whichever of our pages. All that is asked for in one moment, or
 * while others have their turn, is read and written in one go, for each reading and writing takes a browser a while.
 */
export function inTurn(area: Area, keys: readonly string[], change: Turn['change']): Promise<Taken> {
  const taken: Turn['taken'] = Promise.withResolvers();
  waiting[area].push({ keys, change, taken });
  if (waiting[area].length === 1) queueMicrotask(() => void takeTurns(area));
  return taken.promise;
}

async function takeTurns(area: Area): Promise<void> {
  const refuse = (turns: Turn[], error: unknown) => {
    for (const { taken } of turns) taken.reject(error);
  };
  const take = async () => {
    const turns = waiting[area].splice(0);
    try {
      const items = await browser.storage[area].get([...new Set(turns.flatMap(({ keys }) => keys))]);
      const changed: Items = Object.assign({}, ...turns.map(({ change }) => change(items)));
      const written = write(area, changed);
      for (const { taken } of turns) taken.resolve({ written });
      await written.catch(() => {});
    } catch (error) {
      refuse(turns, error);
    }
  };
  // a page that is closed just now gets no lock
  await navigator.locks.request(area, take).catch((error) => refuse(waiting[area].splice(0), error));
}

async function write(area: Area, items: Items): Promise<void> {
  if (Object.keys(items).length === 0) return;
  try {
    await browser.storage[area].set(items);
  } catch (cause) {
    throw new StorageFullError('The browser could not write to its storage', { cause });
  }
}
