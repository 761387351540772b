import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { asideKey, readRecord, updateRecord, updateRecords, writeRecord } from '../../../lib/storage/items';
import { StorageFullError } from '../../../lib/storage/locked-update';
import { local, newBrowser } from '../fake-browser';

vi.mock('wxt/browser', () => import('../fake-browser'));

const schema = z.object({ version: z.literal(1), words: z.array(z.string()) });
const record = (...words: string[]) => ({ version: 1 as const, words });
const add = (word: string) =>
  updateRecord('local', 'key', schema, (before) => record(...(before?.words ?? []), word));

/** Values that JSON can hold, those near to our records among them. */
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.record({ version: fc.oneof(fc.constantFrom(0, 1, '1', null), fc.integer()), words: fc.jsonValue() }),
);
const isNewer = (value: unknown) =>
  Number((value as { version?: unknown } | null)?.version) > 1 &&
  typeof (value as { version?: unknown }).version === 'number';
const isOurs = (value: unknown) => z.safeParse(schema, value).success;
const copy = (value: unknown) => JSON.parse(JSON.stringify(value));

beforeEach(newBrowser);

test('what was written is read', async () => {
  await writeRecord('local', 'key', schema, record('one'));
  expect(await readRecord('local', 'key', schema)).toEqual(record('one'));
  expect(await readRecord('session', 'key', schema)).toBeUndefined();
});

test('whatever stands in the storage, reading works and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyJson, async (value) => {
      local.items = { key: copy(value) };
      const before = local.everything;
      const read = await readRecord('local', 'key', schema);
      expect(read === undefined).toBe(!isOurs(value));
      expect(local.everything).toBe(before);
    }),
  );
});

test('a damaged record is set aside before another takes its place, and the earlier ones stay aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyJson, { minLength: 1, maxLength: 4 }), async (values) => {
      newBrowser();
      const damaged = values.filter((value) => !isOurs(value) && !isNewer(value)).map(copy);
      for (const value of damaged) {
        local.items.key = value;
        await add('new');
        expect(local.items.key).toEqual(record('new'));
      }
      expect(local.items[asideKey('key')] ?? []).toEqual(damaged);
    }),
  );
});

test('a record that a newer version wrote is not touched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2 }), fc.jsonValue(), async (version, words) => {
      local.items = { key: copy({ version, words }) };
      const before = local.everything;
      expect(await readRecord('local', 'key', schema)).toBeUndefined();
      await add('older');
      await writeRecord('local', 'key', schema, record('older'));
      expect(local.everything).toBe(before);
    }),
  );
});

test('of any number of writers at once none loses a change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }),
      fc.nat(3),
      async (words, pause) => {
        newBrowser();
        await Promise.all(
          words.map(async (word, at) => {
            for (let turn = 0; turn < at * pause; turn++) await new Promise((done) => setImmediate(done));
            await add(word);
          }),
        );
        expect((local.items.key as z.infer<typeof schema>).words.sort()).toEqual([...words].sort());
      },
    ),
    { numRuns: 30 },
  );
});

test('a reader beside a writer never takes the fresh record away', async () => {
  local.items.key = 'damaged';
  await Promise.all([readRecord('local', 'key', schema), add('fresh'), readRecord('local', 'key', schema)]);
  expect(local.items).toEqual({ key: record('fresh'), [asideKey('key')]: ['damaged'] });
});

test('a change that changes nothing writes nothing', async () => {
  await add('one');
  await updateRecord('local', 'key', schema, (before) => before ?? record());
  expect(local.writes).toEqual([['key']]);
});

test('all that is changed in one moment is written at once, and no change of the same record is lost', async () => {
  local.items = { 'words/a': record('old'), 'words/b': 'damaged', 'words/c': { version: 2 } };
  const keys = ['words/a', 'words/b', 'words/c', 'words/d', 'words/a'];
  const addTo = (before: z.infer<typeof schema> | undefined, word: string) =>
    record(...(before?.words ?? []), word);
  await Promise.all([
    updateRecords('local', keys, schema, (before, index) => addTo(before, String(index))),
    updateRecord('local', 'words/d', schema, (before) => addTo(before, 'meanwhile')),
  ]);
  expect(local.items).toEqual({
    'words/a': record('old', '0', '4'),
    'words/b': record('1'),
    [asideKey('words/b')]: ['damaged'],
    'words/c': { version: 2 },
    'words/d': record('3', 'meanwhile'),
  });
  expect(local.writes).toHaveLength(1);
});

test('a full storage says so, and what was there is still there', async () => {
  await fc.assert(
    fc.asyncProperty(anyJson, async (value) => {
      local.items = { key: copy(value) };
      local.quota = local.everything.length;
      const before = local.everything;
      const error = await add('one more').catch((caught) => caught);
      if (!isNewer(value)) {
        expect(error).toBeInstanceOf(StorageFullError);
        expect(error.cause.message).toContain('quota');
      }
      expect(local.everything).toBe(before);
    }),
  );
});

test('what could not be read, or has no lock, is refused, and the next one gets its turn', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('no reading'));
  await expect(Promise.all([add('one'), add('two')])).rejects.toThrow('no reading');
  vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('no lock'));
  await expect(add('three')).rejects.toThrow('no lock');
  await add('four');
  expect(local.items.key).toEqual(record('four'));
});

test('after a refused write the next one gets its turn', async () => {
  local.quota = 0;
  await expect(add('refused')).rejects.toThrow(StorageFullError);
  local.quota = 1000;
  await add('kept');
  expect(local.items.key).toEqual(record('kept'));
});
