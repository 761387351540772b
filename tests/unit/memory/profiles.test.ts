import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readAccount, tickStep } from '../../../lib/storage/account-records';
import { asideKey } from '../../../lib/storage/items';
import { readLastSeen } from '../../../lib/storage/last-report';
import { readOptions, updateOptions } from '../../../lib/storage/options';
import { local, newBrowser } from '../fake-browser';
import { wholeStorage } from '../pages/any-storage';

vi.mock('wxt/browser', () => import('../fake-browser'));

const ann = 'ann@hotmail.it';
const key = `account/${ann}`;
const whole: Record<string, unknown> = wholeStorage.local[`account/${ann}`];

beforeEach(newBrowser);

describe('a profile of an older version', () => {
  test.each(Object.keys(whole).filter((name) => name !== 'version'))(
    'that knew no “%s” is read as it is, and keeps the rest when a step is ticked',
    async (name) => {
      const { [name]: _, ...older } = whole;
      local.items = { [key]: older };
      expect(await readAccount(ann)).toEqual(older);
      await tickStep(ann, 'wait', 'later', true, 7);
      const ticks = { ...(older.ticks as object | undefined), 'wait/later': 7 };
      expect(local.items).toEqual({ [key]: { ...older, ticks } });
    },
  );

  test('that knew nothing but the version is read', async () => {
    local.items = { [key]: { version: 1 }, options: { version: 1 } };
    expect([await readAccount(ann), await readOptions()]).toEqual([{ version: 1 }, { version: 1 }]);
  });

  test.each([
    ['no version', {}],
    ['version 0', { version: 0 }],
    ['a version in words', { version: 'first' }],
  ])('whose records have %s is set aside, not deleted, when something new is kept', async (_, version) => {
    const { version: __, ...rest } = whole;
    const older = { ...rest, ...version };
    local.items = { [key]: older, options: { ...version, language: 'it' }, 'last-seen': version };
    expect(await readAccount(ann)).toEqual({ version: 1 });
    expect(await readLastSeen()).toBeUndefined();
    await tickStep(ann, 'wait', 'later', true, 7);
    await updateOptions((options) => ({ ...options, hints: false }));
    expect(local.items).toEqual({
      [key]: { version: 1, ticks: { 'wait/later': 7 } },
      [asideKey(key)]: [older],
      options: { version: 1, hints: false },
      [asideKey('options')]: [{ ...version, language: 'it' }],
      'last-seen': version,
    });
  });
});

test('a profile of a newer version is left as it is, whatever is ticked or chosen', async () => {
  const newer = {
    [key]: { ...whole, version: 2, ticks: [] },
    options: { version: 3, language: ['it', 'fr'] },
  };
  local.items = structuredClone(newer);
  await tickStep(ann, 'wait', 'later', true);
  await updateOptions((options) => ({ ...options, hints: false }));
  expect(await readAccount(ann)).toEqual({ version: 1 });
  expect(local.items).toEqual(newer);
});
