import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountsSeen } from '../../../lib/background/accounts-handler';
import type { FetchedAccount } from '../../../lib/gmail/accounts-list/fetched-account';
import { readAccount, updateAccount } from '../../../lib/storage/account-records';
import { readLastReport } from '../../../lib/storage/last-report';
import { updateOptions } from '../../../lib/storage/options';
import { rememberPoint } from '../../../lib/storage/pending';
import english from '../../../locales/en.json';
import { fillStorage, store, stored } from '../storage/stored';

const ann = 'ann@hotmail.it';
const now = new Date('2026-11-23T12:00:00Z');
const later = new Date(now.getTime() + 3 * 3_600_000);
const words = 'Logon failure: unknown user name or bad password.';
const failing = (address = ann): FetchedAccount => ({
  address,
  state: 'failing',
  error: { text: words, detail: words },
});
const healthy = (address = ann): FetchedAccount => ({ address, state: 'healthy' });

interface SeeOptions {
  visit?: string;
  language?: string;
  at?: Date;
}

const see = (accounts: FetchedAccount[], { visit = 'first', language = 'en', at = now }: SeeOptions = {}) => {
  const report = { slot: '/mail/u/0/', section: 'accounts' as const, accounts };
  return accountsSeen(1, { type: 'accounts-seen', report, language, words: {}, visit }, at);
};
const causesOf = async (answer: ReturnType<typeof see>) =>
  (await answer).hints.map(({ address, diagnosis }) => [address, diagnosis.cause]);
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 1 });
const title = () => fakeBrowser.action.getTitle({ tabId: 1 });

test('each failing account gets its hint, and the badge counts them', async () => {
  const answer = see([failing(), healthy('bob@example.org'), failing('eve@example.org')]);
  expect(await causesOf(answer)).toEqual([
    [ann, 'password-sign-in-ended'],
    ['eve@example.org', 'credentials-refused'],
  ]);
  await expect.poll(badge).toBe('2');
  await see([healthy()]);
  await expect.poll(badge).toBe('');
});

test('the icon’s title has the state in words, in the language of our own pages', async () => {
  await see([failing(), healthy('bob@example.org')], { language: 'it' });
  await expect
    .poll(title)
    .toBe(
      `Pop Doctor for Gmail\nann@hotmail.it: ${english.causes['password-sign-in-ended'].says.replace('{{provider}}', 'Outlook.com')}`,
    );
  await see([healthy('bob@example.org')]);
  await expect.poll(title).toBe(`Pop Doctor for Gmail\n${english.popup.allHealthy}`);
  await see([]);
  await expect.poll(title).toBe('Pop Doctor for Gmail');
  await updateOptions((options) => ({ ...options, language: 'de' }));
  await see([failing()]);
  await expect.poll(title).toContain('Outlook.com');
  expect(await title()).not.toContain('password');
});

test('the hints have the language of the page, and the texts they need', async () => {
  expect((await see([failing()], { language: 'it-CH' })).bundle.locale).toBe('it');
  const { locale, texts } = (await see([failing()], { language: 'x'.repeat(40) })).bundle;
  expect(locale).toBe('en');
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(['hint', 'causes']));
  expect(texts).not.toHaveProperty('remedies');
});

test('a dismissed cause stays away until the cause changes', async () => {
  await see([failing()]);
  await updateAccount(ann, (record) => ({ ...record, dismissed: 'password-sign-in-ended' }));
  expect(await causesOf(see([failing()]))).toEqual([]);
  const error = { text: 'Connection timed out', detail: 'Connection timed out' };
  expect(await causesOf(see([{ ...failing(), error }]))).toEqual([[ann, 'server-unreachable']]);
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
});

test('no hints when the person wants none; the badge counts all the same', async () => {
  await updateOptions((options) => ({ ...options, hints: false }));
  expect(await causesOf(see([failing()]))).toEqual([]);
  await expect.poll(badge).toBe('1');
});

test('a recovery is shown to the visit that sees it and to one later visit', async () => {
  await see([failing()]);
  const recovered = [[ann, 'recovered']];
  expect(await causesOf(see([healthy()], { at: later }))).toEqual(recovered);
  expect(await causesOf(see([healthy()], { at: later, visit: 'second' }))).toEqual(recovered);
  expect(await causesOf(see([healthy()], { at: later, visit: 'third' }))).toEqual([]);
});

test('a control to point at is named once', async () => {
  await rememberPoint(ann, 'edit-link', now.getTime());
  expect((await see([failing()])).point).toEqual({ address: ann, spot: 'edit-link' });
  expect((await see([failing()])).point).toBeUndefined();
});

test('a failure is noted once an hour, and anew when its time lies in the future', async () => {
  const failed = async (at: Date) => {
    await see([failing()], { at });
    return (await readAccount(ann)).failed?.at;
  };
  const soon = new Date(now.getTime() + 59 * 60_000);
  expect([await failed(now), await failed(soon)]).toEqual([now.getTime(), now.getTime()]);
  expect(await failed(later)).toBe(later.getTime());
  // the clock was set back
  expect(await failed(now)).toBe(now.getTime());
});

test('all is stored before the answer: the background may be stopped right after it', async () => {
  await see([failing()]);
  expect(Object.keys(await stored()).sort()).toEqual([`account/${ann}`, 'last-seen', 'page-words']);
  expect(await stored('session')).toHaveProperty(['tab/1', 'report', 'accounts', 'length'], 1);
  expect(await readLastReport()).toMatchObject({
    at: now.getTime(),
    report: { accounts: [{ address: ann }] },
  });
});

test('hints and badge come even when the storage is full', async () => {
  fillStorage('local', 'session');
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
  await expect.poll(badge).toBe('1');
});

test('hints come even when every record is damaged', async () => {
  await store({ [`account/${ann}`]: { version: 2, failed: 1 }, 'last-seen': [], options: 'damaged' });
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
});
