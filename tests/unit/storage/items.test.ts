import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import {
  quarantineKey,
  readItem,
  StorageFullError,
  type StoredItem,
  updateStorage,
} from '../../../lib/storage/items';
import { fillStorage, store, stored } from './stored';

const schema = z.object({ version: z.literal(2), words: z.array(z.string()) });
type Words = z.infer<typeof schema>;
const words = (...all: string[]): Words => ({ version: 2, words: all });
const item: StoredItem<Words> = {
  area: 'local',
  key: 'key',
  version: 2,
  schema,
  migrate: (old) => ({ ...old, version: 2 }),
};
const add = (word: string, to = item) =>
  updateStorage((all) => all.set(to, words(...(all.get(to)?.words ?? []), word)));

/** Values that JSON can hold, those near to our records among them; null is none to the fake browser. */
const anyJson = fc
  .oneof(
    fc.jsonValue(),
    fc.record({ version: fc.constantFrom(0, 1, 2, 3, '2', null), words: fc.jsonValue() }),
  )
  .filter((value) => value !== null)
  .map((value) => JSON.parse(JSON.stringify(value)));
const versionOf = (value: unknown) => (value as { version?: unknown } | null)?.version;
const isNewer = (value: unknown) => Number(versionOf(value)) > 2 && typeof versionOf(value) === 'number';
const isReadable = (value: { words?: unknown }) =>
  typeof versionOf(value) === 'number' &&
  !isNewer(value) &&
  z.safeParse(z.array(z.string()), value.words).success;

test('any value is read, left alone or put into quarantine, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anyJson, async (value) => {
      await store({ key: value });
      const read = await readItem(item);
      expect(read).toEqual(isReadable(value) ? words(...value.words) : undefined);
      const kept = isReadable(value) || isNewer(value) ? { key: value } : { [quarantineKey('key')]: [value] };
      expect(await stored()).toEqual(kept);
    }),
  );
});

test('quarantine keeps every damaged value, the oldest first', async () => {
  for (const value of ['first', { version: 2 }, 'third']) {
    await fakeBrowser.storage.local.set({ key: value });
    await add('new');
    expect(await readItem(item)).toEqual(words('new'));
  }
  expect(await stored()).toHaveProperty([quarantineKey('key')], ['first', { version: 2 }, 'third']);
});

test('a value of a newer version is neither read nor overwritten', async () => {
  const newer = { key: { version: 3, words: ['newer'] } };
  await store(newer);
  await add('older');
  expect(await readItem(item)).toBeUndefined();
  expect(await stored()).toEqual(newer);
});

test('a value of an earlier version is migrated', async () => {
  await store({ key: { version: 1, words: ['old'] } });
  expect(await readItem(item)).toEqual(words('old'));
  await add('new');
  expect(await stored()).toEqual({ key: words('old', 'new') });
});

test('a value that does not parse is never written, nor anything else of its update', async () => {
  const other = { ...item, key: 'other' };
  const update = updateStorage((all) => {
    all.set(other, words('fine'));
    all.set(item, { version: 2, words: 'none' } as unknown as Words);
  });
  await expect(update).rejects.toThrow();
  expect(await stored()).toEqual({});
});

test('one failing change never rejects another’s', async () => {
  const results = await Promise.allSettled([
    add('one'),
    updateStorage(() => {
      throw new Error('mine');
    }),
    add('two'),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await readItem(item)).toEqual(words('one', 'two'));
});

test('of any number of updates at once none loses a change, and readers beside them see whole values', async () => {
  await store({ key: 'damaged' });
  const all = Array.from({ length: 8 }, (_, at) => `word ${at}`);
  await Promise.all(all.flatMap((word) => [add(word), readItem(item)]));
  expect(await stored()).toEqual({ key: words(...all), [quarantineKey('key')]: ['damaged'] });
});

test('an update that changes nothing writes nothing', async () => {
  await add('one');
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await updateStorage((all) => all.set(item, all.get(item) ?? words()));
  expect(set).not.toHaveBeenCalled();
});

test('a full storage raises an error of its own and loses nothing; the next update is made', async () => {
  await add('one');
  fillStorage('local');
  await expect(add('two')).rejects.toThrow(StorageFullError);
  expect(await readItem(item)).toEqual(words('one'));
  vi.restoreAllMocks();
  await add('three');
  expect(await readItem(item)).toEqual(words('one', 'three'));
});
