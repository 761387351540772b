import { beforeEach, expect, test, vi } from 'vitest';
import { readAccount, tickStep } from '../../../lib/storage/account-records';
import { forgetAccount, forgetEverything } from '../../../lib/storage/forget';
import { readSeenInTab, rememberSeen } from '../../../lib/storage/last-report';
import { rememberEdit, rememberPoint, rememberRefusal } from '../../../lib/storage/pending';
import { local, newBrowser, session } from '../fake-browser';
import { ann, bob, report, seenAddresses } from './reports';

vi.mock('wxt/browser', () => import('../fake-browser'));

beforeEach(newBrowser);

test('forgetting an account leaves no trace of it on the disk, and the others as they were', async () => {
  local.items = { [`account/${ann}`]: 'damaged', 'last-seen': { damaged: ann } };
  await rememberSeen(1, report(ann, 'ANN@hotmail.it', bob));
  await tickStep(ann, 'wait', 'a', true);
  await tickStep(bob, 'wait', 'a', true);
  await forgetAccount('Ann@hotmail.it');
  expect(local.everything.toLowerCase()).not.toContain('ann@');
  expect(await seenAddresses()).toEqual([bob]);
  expect((await readSeenInTab(1))?.report.accounts.map(({ address }) => address)).toEqual([bob]);
  expect((await readAccount(bob)).ticks).toBeDefined();
});

test.each([
  ['the same in other letters', 'Ann@hotmail.it', []],
  ['another', bob, ['edit-clicked', 'point', 'refusal']],
])('what is kept of an account until the browser closes, when %s is forgotten', async (_, address, left) => {
  await rememberEdit(1, ann);
  await rememberRefusal(ann, { text: 'refused', detail: '' });
  await rememberPoint(ann, 'row');
  await forgetAccount(address);
  expect(Object.keys(session.items).sort()).toEqual(left);
});

test('forgetting an account takes away what was seen last when nobody can tell whom it names', async () => {
  local.items['last-seen'] = { version: 1, damaged: ann };
  await forgetAccount(ann);
  expect(local.items).toEqual({});
});

test('forgetting everything keeps the person’s choices, even those of a newer version', async () => {
  await tickStep(ann, 'wait', 'a', true);
  await rememberSeen(1, report(ann));
  const options = { version: 2, language: 'it', somethingNew: true };
  local.items.options = options;
  await forgetEverything();
  expect(local.items).toEqual({ options });
  expect(session.items).toEqual({});
});
