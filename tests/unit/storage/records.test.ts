import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountsReport } from '../../../lib/messaging/page-messages';
import { noteSightings, readAccount, startOver, tickStep } from '../../../lib/storage/account-records';
import { noteGmailWords, readGmailLanguage, readGmailWords } from '../../../lib/storage/gmail-words';
import { updateStorage } from '../../../lib/storage/items';
import { noteReport, readLastReport, readTabReport } from '../../../lib/storage/last-report';
import { readEdit, rememberEdit, rememberPoint, takePoint } from '../../../lib/storage/pending';
import { store, stored } from './stored';

const ann = 'ann@hotmail.it';
const bob = 'bob@example.org';
const minute = 60_000;

test('an account record of the first version becomes one of the second', async () => {
  const failed = { at: 1, cause: 'try-later' };
  const ticks = { 'wait/later': 5 };
  const key = `account/${ann}`;
  await store({ [key]: { version: 1, failed, attempt: failed, recoveryToldTo: 'a visit', ticks } });
  // what it knew of a saved password proved less than it claimed
  const migrated = { version: 2, failed, recoveryShownIn: 'a visit', ticks };
  expect(await readAccount(ann)).toEqual(migrated);
  await noteSightings(ann, ['saved'], 6);
  expect(await stored()).toEqual({ [key]: { ...migrated, sightings: { saved: 6 } } });
});

test('two windows that tick at the same moment keep both ticks', async () => {
  await Promise.all([
    tickStep(ann, 'wait', 'later', true, 5),
    tickStep(ann, 'forwarding', 'open', true, 6),
    noteSightings(ann, ['saved'], 7),
  ]);
  expect(await readAccount(ann)).toEqual({
    version: 2,
    ticks: { 'wait/later': 5, 'forwarding/open': 6 },
    sightings: { saved: 7 },
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
  expect(await readAccount(bob)).toEqual({ version: 2 });
});

test('the first sighting counts', async () => {
  await noteSightings(ann, ['row-seen'], 1);
  await noteSightings(ann, ['row-seen', 'healthy'], 2);
  expect((await readAccount(ann)).sightings).toEqual({ 'row-seen': 1, healthy: 2 });
});

test('a page that is still loading does not replace the last report', async () => {
  const report: AccountsReport = {
    slot: '/mail/u/0/',
    section: 'accounts',
    accounts: [{ address: ann, state: 'healthy' }],
  };
  await updateStorage((all) => noteReport(all, 1, report, 5));
  await updateStorage((all) => noteReport(all, 2, { ...report, section: 'waiting', accounts: [] }, 6));
  expect(await readLastReport()).toEqual({ version: 1, at: 5, report });
  expect((await readTabReport(2))?.report.section).toBe('waiting');
  expect(await readTabReport(3)).toBeUndefined();
});

test('a clicked “edit info” counts for half an hour, for windows that its tab opened', async () => {
  await rememberEdit(7, ann, 0);
  expect(await readEdit(7, 30 * minute)).toBe(ann);
  expect(await readEdit(undefined, minute)).toBe(ann);
  expect(await readEdit(8, minute)).toBeUndefined();
  expect(await readEdit(7, 30 * minute + 1)).toBeUndefined();
  // the clock was set back
  expect(await readEdit(7, -31 * minute)).toBeUndefined();
  await rememberEdit(7, undefined);
  expect(await readEdit(7, minute)).toBeUndefined();
});

test('a control to point at is taken once, within a minute, by a page that shows the account', async () => {
  const take = (addresses: string[], now: number) => updateStorage((all) => takePoint(all, addresses, now));
  await rememberPoint(ann, 'edit-link', 0);
  expect(await take([bob], 1)).toBeUndefined();
  expect(await take([bob, ann], minute - 1)).toEqual({ address: ann, spot: 'edit-link' });
  expect(await take([ann], minute - 1)).toBeUndefined();
  await rememberPoint(ann, 'row', 0);
  expect(await take([ann], minute + 1)).toBeUndefined();
  expect(await stored('session')).toEqual({});
});

test('words of another language replace all earlier ones; a page that names none has the one before', async () => {
  const note = (language: string, words: object) =>
    updateStorage((all) => noteGmailWords(all, language, words));
  await note('cs', { password: 'Heslo', useSsl: 'Vždy (SSL)' });
  await note('', { saveChanges: 'Uložit' });
  expect([await readGmailLanguage(), await readGmailWords()]).toEqual([
    'cs',
    { password: 'Heslo', useSsl: 'Vždy (SSL)', saveChanges: 'Uložit' },
  ]);
  await note('it', { password: 'Password' });
  expect(await readGmailWords()).toEqual({ password: 'Password' });
});

test('looking at an account again writes nothing new', async () => {
  await noteSightings(ann, ['row-seen'], 1);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await noteSightings(ann, ['row-seen'], 2);
  expect(set).not.toHaveBeenCalled();
});
