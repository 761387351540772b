import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountsReport } from '../../../lib/messaging/page-messages';
import { readAccount, tickStep } from '../../../lib/storage/account-records';
import { forgetAccount, forgetEverything } from '../../../lib/storage/forget';
import { quarantineKey, updateStorage } from '../../../lib/storage/items';
import { noteReport, readTabReport } from '../../../lib/storage/last-report';
import { noteRefusal, rememberEdit, rememberPoint } from '../../../lib/storage/pending';
import { store, stored } from './stored';

const ann = 'ann@hotmail.it';
const bob = 'bob@example.org';

const report = (...addresses: string[]): AccountsReport => ({
  slot: '/mail/u/0/',
  section: 'accounts',
  accounts: addresses.map((address) => ({ address, state: 'healthy' })),
});

beforeEach(async () => {
  await store({ 'last-seen': { version: 1, damaged: ann }, [`account/${ann}`]: 'damaged' });
  await updateStorage((all) => {
    noteReport(all, 1, report(ann, 'ANN@hotmail.it', bob), 1);
    noteRefusal(all, ann, { text: 'refused', detail: '' }, 1);
  });
  await tickStep(ann, 'wait', 'a', true);
  await tickStep(bob, 'wait', 'a', true);
  await rememberEdit(1, ann);
  await rememberPoint(ann, 'row');
});

test('forgetting an account leaves no trace of it, also in quarantine, and the others as they were', async () => {
  expect(await stored()).toHaveProperty([quarantineKey(`account/${ann}`)]);
  await forgetAccount('Ann@hotmail.it');
  expect(JSON.stringify([await stored(), await stored('session')]).toLowerCase()).not.toContain('ann@');
  expect((await readTabReport(1))?.report).toEqual(report(bob));
  expect((await readAccount(bob)).ticks).toBeDefined();
});

test('forgetting another account keeps what is pending of this one', async () => {
  await forgetAccount(bob);
  expect(Object.keys(await stored('session')).sort()).toEqual(['edit-clicked', 'point', 'refusal', 'tab/1']);
});

test('an update in flight never brings a forgotten account back', async () => {
  const { set } = fakeBrowser.storage.local;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    await new Promise((done) => setImmediate(done));
    await set(items);
  });
  await Promise.all([tickStep(ann, 'wait', 'b', true), forgetAccount(ann)]);
  expect(await readAccount(ann)).toEqual({ version: 2 });
});

test('forgetting everything keeps the person’s choices, even those of a newer version', async () => {
  const options = { version: 2, language: 'it', somethingNew: true };
  await store({ ...(await stored()), options });
  await forgetEverything();
  expect([await stored(), await stored('session')]).toEqual([{ options }, {}]);
});
