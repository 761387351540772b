import { beforeEach, expect, test, vi } from 'vitest';
import { accountsSeen } from '../../../lib/background/accounts-handler';
import type { FetchedAccount } from '../../../lib/gmail/accounts-list/fetched-account';
import { readAccount, updateAccount } from '../../../lib/storage/account-records';
import { readLastSeen } from '../../../lib/storage/last-report';
import { updateOptions } from '../../../lib/storage/options';
import { rememberPoint } from '../../../lib/storage/pending';
import { badges, local, newBrowser, session, titles } from '../fake-browser';
import { servePackage } from '../package-files';

vi.mock('wxt/browser', () => import('../fake-browser'));

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

const messageOf = (accounts: FetchedAccount[], { visit = 'first', language = 'en' }: SeeOptions = {}) => ({
  type: 'accounts-seen' as const,
  report: { slot: '/mail/u/0/', section: 'accounts' as const, accounts },
  language,
  words: {},
  visit,
});

/** The answer, once all is noted as well. */
const see = async (accounts: FetchedAccount[], { at = now, ...rest }: SeeOptions = {}) => {
  const { answer, noted } = await accountsSeen(1, messageOf(accounts, rest), at);
  await noted;
  return answer;
};
const causesOf = async (answer: ReturnType<typeof see>) =>
  (await answer).hints.map(({ address, diagnosis }) => [address, diagnosis.cause]);

beforeEach(() => {
  newBrowser();
  servePackage();
});

test('each failing account gets its hint, and the badge counts them', async () => {
  const answer = see([failing(), healthy('bob@example.org'), failing('eve@example.org')]);
  expect(await causesOf(answer)).toEqual([
    [ann, 'password-sign-in-ended'],
    ['eve@example.org', 'credentials-refused'],
  ]);
  expect(badges.get(1)).toBe('2');
  await see([healthy()]);
  expect(badges.get(1)).toBe('');
});

test('the icon says in words what its badge counts, in the language of our own pages', async () => {
  await see([failing(), healthy('bob@example.org')], { language: 'it' });
  expect(titles.get(1)).toBe(
    'Pop Doctor for Gmail\nann@hotmail.it: Outlook.com no longer lets Gmail in with a password.',
  );
  await see([healthy()], { at: later });
  expect(titles.get(1)).toContain('ann@hotmail.it: Gmail is collecting this mail again.');
  await see([healthy('bob@example.org')]);
  expect(titles.get(1)).toBe('Pop Doctor for Gmail\nAll the accounts Gmail collects mail from are working.');
  await see([]);
  expect(titles.get(1)).toBe('Pop Doctor for Gmail');
  await updateOptions((options) => ({ ...options, language: 'de' }));
  await see([failing()]);
  expect(titles.get(1)).toContain('Outlook.com');
  expect(titles.get(1)).not.toContain('no longer');
});

test('the hints speak the language of the page', async () => {
  expect((await see([failing()], { language: 'it-CH' })).speech.locale).toBe('it');
  const { locale, texts } = (await see([failing()], { language: 'x'.repeat(40) })).speech;
  expect(locale).toBe('en');
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(['hint', 'causes']));
  expect(texts).not.toHaveProperty('remedies');
});

test('a dismissed cause stays away until the cause changes', async () => {
  await see([failing()]);
  await updateAccount(ann, (record) => ({ ...record, dismissed: 'password-sign-in-ended' }));
  expect(await causesOf(see([failing()]))).toEqual([]);
  const timedOut: FetchedAccount = {
    ...failing(),
    error: { text: 'Connection timed out', detail: 'Connection timed out' },
  };
  expect(await causesOf(see([timedOut]))).toEqual([[ann, 'server-unreachable']]);
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
});

test('no hints when the person wants none; the badge counts all the same', async () => {
  await updateOptions((options) => ({ ...options, hints: false }));
  expect(await causesOf(see([failing()]))).toEqual([]);
  expect(badges.get(1)).toBe('1');
});

test('the visit that sees a recovery is told, a later one once more, a third is not', async () => {
  await see([failing()]);
  const told = [[ann, 'recovered']];
  expect(await causesOf(see([healthy()], { at: later }))).toEqual(told);
  expect(await causesOf(see([healthy()], { at: later, visit: 'second' }))).toEqual(told);
  expect(await causesOf(see([healthy()], { at: later, visit: 'third' }))).toEqual([]);
});

test('a control to point at is named once', async () => {
  await rememberPoint(ann, 'edit-link');
  expect((await see([failing()])).point).toEqual({ address: ann, spot: 'edit-link' });
  expect((await see([failing()])).point).toBeUndefined();
});

test('looking twice at the same failure writes to the account’s record once', async () => {
  await see([failing()]);
  await see([failing()], { at: new Date(now.getTime() + 60_000) });
  expect(local.writes.flat().filter((key) => key === `account/${ann}`)).toHaveLength(1);
});

test('what was seen is remembered for the popup', async () => {
  await see([failing()]);
  expect(await readLastSeen()).toMatchObject({ at: now.getTime(), report: { accounts: [{ address: ann }] } });
  expect((await readAccount(ann)).failed).toEqual({ at: now.getTime(), cause: 'password-sign-in-ended' });
});

test('hints and badge come even when the storage is full', async () => {
  local.quota = 0;
  session.quota = 0;
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
  expect(badges.get(1)).toBe('1');
});

test('hints come even when every record is damaged, and none of it is lost', async () => {
  local.items = {
    [`account/${ann}`]: { version: 1, failed: 'sabotage 1' },
    'last-seen': ['sabotage 2'],
    options: 'sabotage 3',
  };
  expect(await causesOf(see([failing()]))).toEqual([[ann, 'password-sign-in-ended']]);
  for (const number of [1, 2, 3]) expect(local.everything).toContain(`sabotage ${number}`);
});

test('of a usual list all is written down before the answer: the background may be stopped right after it', async () => {
  const { answer } = await accountsSeen(1, messageOf([failing()]), now);
  expect(answer.hints).toHaveLength(1);
  expect(local.items).toHaveProperty([`account/${ann}`, 'failed', 'cause'], 'password-sign-in-ended');
  expect(Object.keys(local.items).sort()).toEqual([`account/${ann}`, 'last-seen', 'page-words']);
  expect(session.items).toHaveProperty(['tab/1', 'report', 'accounts', 'length'], 1);
});

test('of a long list the answer waits for no writing', async () => {
  const accounts = Array.from({ length: 300 }, (_, at) => failing(`user${at}@example.org`));
  const { answer, noted } = await accountsSeen(1, messageOf(accounts), now);
  expect(answer.hints).toHaveLength(300);
  expect(local.writes).toEqual([]);
  await noted;
  expect(Object.keys(local.items)).toHaveLength(302);
});

test('a report finds what the one right before it has left', async () => {
  await accountsSeen(1, messageOf([failing()]), now);
  expect(await causesOf(see([healthy()], { at: later }))).toEqual([[ann, 'recovered']]);
});
