import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  noteSightings,
  readAccount,
  startOver,
  tickStep,
  updateAccount,
} from '../../../lib/storage/account-records';
import { readLastSeen, readSeenInTab, rememberSeen } from '../../../lib/storage/last-report';
import { StorageFullError } from '../../../lib/storage/locked-update';
import { readOptions, updateOptions } from '../../../lib/storage/options';
import { readEdit, rememberEdit, rememberPoint, takePoint } from '../../../lib/storage/pending';
import { local, newBrowser, session } from '../fake-browser';
import { ann, bob, report, seenAddresses } from './reports';

vi.mock('wxt/browser', () => import('../fake-browser'));

const minute = 60_000;

beforeEach(newBrowser);

const localKeys = [`account/${ann}`, 'last-seen', 'options'];
const sessionKeys = ['tab/1', 'edit-clicked', 'point'];

test('with any JSON in the storage everything can be read, and writing goes on beside it', async () => {
  const near = fc.record(
    {
      version: fc.constantFrom(0, 1, 1, 2, '1'),
      at: fc.jsonValue(),
      report: fc.jsonValue(),
      ticks: fc.jsonValue(),
      failed: fc.jsonValue(),
      language: fc.jsonValue(),
      address: fc.jsonValue(),
    },
    { requiredKeys: ['version'] },
  );
  const anything = fc.oneof(fc.jsonValue(), near);
  const storage = (keys: string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, anything])));
  await fc.assert(
    fc.asyncProperty(storage(localKeys), storage(sessionKeys), async (inLocal, inSession) => {
      local.items = JSON.parse(JSON.stringify(inLocal));
      session.items = JSON.parse(JSON.stringify(inSession));
      expect(await readAccount(ann)).toMatchObject({ version: 1 });
      expect(await readOptions()).toMatchObject({ version: 1 });
      await Promise.all([readLastSeen(), readSeenInTab(1), readEdit(1), takePoint([ann])]);
      expect(await tickStep(ann, 'forwarding', 'open', true)).toMatchObject({
        ticks: { 'forwarding/open': expect.any(Number) },
      });
      await noteSightings(ann, ['row-seen']);
      await updateOptions((options) => ({ ...options, hints: false }));
      await rememberSeen(1, report(ann));
      await rememberEdit(1, ann);
      await rememberPoint(ann, 'row');
    }),
  );
});

test('two windows that tick at the same moment keep both ticks', async () => {
  const step = fc.constantFrom('open', 'enable', 'keep-copy', 'filter', 'test');
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(step, { minLength: 2 }), async (steps) => {
      newBrowser();
      await Promise.all(steps.map((one) => tickStep(ann, 'forwarding', one, true)));
      const { ticks } = await readAccount(ann);
      expect(Object.keys(ticks ?? {}).sort()).toEqual(steps.map((one) => `forwarding/${one}`).sort());
    }),
    { numRuns: 25 },
  );
});

test('a tick beside a sighting and a failure loses neither', async () => {
  await Promise.all([
    tickStep(ann, 'wait', 'later', true, 5),
    noteSightings(ann, ['saved'], 6),
    updateAccount(ann, (record) => ({ ...record, failed: { at: 7, cause: 'unknown' } })),
  ]);
  expect(await readAccount(ann)).toEqual({
    version: 1,
    ticks: { 'wait/later': 5 },
    sightings: { saved: 6 },
    failed: { at: 7, cause: 'unknown' },
  });
});

test('a tick is taken back, and starting over clears one remedy only', async () => {
  for (const [remedy, step] of [
    ['wait', 'a'],
    ['wait', 'b'],
    ['wait-more', 'a'],
  ] as const)
    await tickStep(ann, remedy, step, true, 1);
  await tickStep(ann, 'wait', 'b', false);
  expect((await readAccount(ann)).ticks).toEqual({ 'wait/a': 1, 'wait-more/a': 1 });
  await startOver(ann, 'wait');
  expect((await readAccount(ann)).ticks).toEqual({ 'wait-more/a': 1 });
});

test('an address is the same in any case, and no other’s', async () => {
  await tickStep('Ann@Hotmail.IT', 'wait', 'a', true, 1);
  expect((await readAccount(ann)).ticks).toEqual({ 'wait/a': 1 });
  expect(await readAccount(bob)).toEqual({ version: 1 });
});

test('the first sighting counts', async () => {
  await noteSightings(ann, ['row-seen'], 1);
  await noteSightings(ann, ['row-seen', 'healthy'], 2);
  expect((await readAccount(ann)).sightings).toEqual({ 'row-seen': 1, healthy: 2 });
});

test('when the storage is full a tick says so, and the earlier ones stay', async () => {
  await tickStep(ann, 'wait', 'a', true, 1);
  local.quota = local.everything.length;
  await expect(tickStep(ann, 'wait', 'b', true)).rejects.toThrow(StorageFullError);
  expect((await readAccount(ann)).ticks).toEqual({ 'wait/a': 1 });
});

test('a page that is still being looked at does not replace what was seen last', async () => {
  await rememberSeen(1, report(ann));
  await rememberSeen(2, { ...report(), section: 'waiting' });
  expect(await seenAddresses()).toEqual([ann]);
  expect((await readSeenInTab(2))?.report.section).toBe('waiting');
  expect(await readSeenInTab(3)).toBeUndefined();
});

test('a clicked “edit info” counts for half an hour, for windows that its tab opened', async () => {
  await rememberEdit(7, ann, 0);
  expect(await readEdit(7, 30 * minute)).toBe(ann);
  expect(await readEdit(undefined, minute)).toBe(ann);
  expect(await readEdit(8, minute)).toBeUndefined();
  expect(await readEdit(7, 30 * minute + 1)).toBeUndefined();
  await rememberEdit(7, undefined);
  expect(await readEdit(7, minute)).toBeUndefined();
});

test('a place to point at is taken once, within a minute, by a page that shows the account', async () => {
  await rememberPoint(ann, 'edit-link', 0);
  expect(await takePoint([bob], 1)).toBeUndefined();
  expect(await takePoint([bob, ann], minute - 1)).toEqual({ address: ann, spot: 'edit-link' });
  expect(await takePoint([ann], minute - 1)).toBeUndefined();
  await rememberPoint(ann, 'row', 0);
  expect(await takePoint([ann], minute + 1)).toBeUndefined();
  expect(session.items).toEqual({});
});
