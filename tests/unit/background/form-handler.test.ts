import { expect, test } from 'vitest';
import { formSeen } from '../../../lib/background/form-handler';
import { readGmailWords } from '../../../lib/storage/gmail-words';
import { rememberEdit } from '../../../lib/storage/pending';
import { fillStorage } from '../storage/stored';

const ann = 'ann@hotmail.it';
const bob = 'bob@example.org';
const now = new Date('2026-11-23T12:00:00Z');
const words = 'Logon failure: unknown user name or bad password.';
const error = { text: words, detail: words };
const form = { type: 'form-seen' as const, language: 'en', server: '', words: {} };

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ['the clicked row, where no address is sure in the window', ann, undefined, ann],
  ['the window’s own address, where another row was clicked', ann, bob, bob],
  ['the window’s own address, where no row was clicked', undefined, bob, bob],
  ['nobody, where there is nothing', undefined, undefined, undefined],
])('the form is for %s', async (_, clicked, address, whole) => {
  if (clicked) await rememberEdit(3, clicked, now.getTime());
  expect((await formSeen({ ...form, ...(address && { address }) }, 3, now)).address).toBe(whole);
});

test('a form whose row was clicked gets its provider and, after a refusal, its diagnosis', async () => {
  await rememberEdit(3, ann, now.getTime());
  const before = await formSeen(form, 3, now);
  expect(before).toMatchObject({
    address: ann,
    provider: { shortName: 'Outlook.com' },
    bundle: { locale: 'en' },
  });
  expect(before.diagnosis).toBeUndefined();
  const after = await formSeen({ ...form, error }, 3, now);
  expect(after.diagnosis?.cause).toBe('password-sign-in-ended');
  expect(after.quote).toContain('Logon failure');
});

test('an address that the person chose goes before the clicked row', async () => {
  await rememberEdit(3, ann, now.getTime());
  expect((await formSeen({ ...form, chosen: bob }, 3, now)).address).toBe(bob);
});

test('the helper comes even when the storage is full', async () => {
  await rememberEdit(3, ann, now.getTime());
  fillStorage('local', 'session');
  const answer = await formSeen({ ...form, words: { password: 'Heslo' }, error }, 3, now);
  expect(answer.diagnosis?.cause).toBe('password-sign-in-ended');
});

test('a form of nobody’s gets nothing but texts', async () => {
  expect(Object.keys(await formSeen({ ...form, language: 'es-419' }, undefined, now))).toEqual(['bundle']);
});

test('the window’s words are remembered; its button only where it was opened by “edit info”', async () => {
  const words = { password: 'Heslo', saveChanges: 'Uložit' };
  await formSeen({ ...form, language: 'cs', words }, undefined, now);
  expect(await readGmailWords()).toEqual({ password: 'Heslo' });
  await rememberEdit(3, ann, now.getTime());
  await formSeen({ ...form, language: 'cs', words }, 3, now);
  expect(await readGmailWords()).toEqual(words);
});

test('a window that does not name its language gets the one in which Gmail was seen last', async () => {
  await formSeen({ ...form, language: 'cs', words: { password: 'Heslo' } }, 3, now);
  expect((await formSeen({ ...form, language: '' }, 3, now)).bundle.locale).toBe('cs');
});
