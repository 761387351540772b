import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { formSeen, wholeAddress } from '../../../lib/background/form-handler';
import { readGmailLanguage, readPageWords } from '../../../lib/storage/gmail-words';
import { rememberEdit } from '../../../lib/storage/pending';
import { local, newBrowser, session } from '../fake-browser';
import { servePackage } from '../package-files';

vi.mock('wxt/browser', () => import('../fake-browser'));

const ann = 'ann@hotmail.it';
const bob = 'bob@example.org';
const now = new Date('2026-11-23T12:00:00Z');
const words = 'Logon failure: unknown user name or bad password.';
const form = { type: 'form-seen' as const, language: 'en', addresses: [], server: '', words: {} };

beforeEach(() => {
  newBrowser();
  servePackage();
});

test.each<[string, string | undefined, string[], string | undefined]>([
  ['the clicked row, where the window names nobody', ann, [], ann],
  ['the clicked row, where the window names it among others', ann, [bob, 'ANN@hotmail.it'], ann],
  ['the window’s one address, where another row was clicked', ann, [bob], bob],
  ['the window’s one address, where no row was clicked', undefined, [bob], bob],
  ['nobody, where the window names two', undefined, [ann, bob], undefined],
  ['nobody, where the window names two others', 'eve@example.org', [ann, bob], undefined],
  ['the clicked row, where the window names half an address', ann, ['ann@', '@x'], ann],
  ['nobody, where there is nothing', undefined, [], undefined],
])('the form is for %s', (_, clicked, named, whole) => {
  expect(wholeAddress(clicked, named)).toBe(whole);
});

test('the form’s address is always one that was clicked or named', () => {
  const address = fc.oneof(fc.emailAddress(), fc.string());
  fc.assert(
    fc.property(fc.option(address, { nil: undefined }), fc.array(address), (clicked, named) => {
      expect([undefined, clicked, ...named]).toContain(wholeAddress(clicked, named));
    }),
  );
});

test('a form whose row was clicked gets its provider and, after a refusal, its diagnosis', async () => {
  await rememberEdit(3, ann, now.getTime());
  const before = await formSeen(form, 3, now);
  expect(before).toMatchObject({
    address: ann,
    provider: { shortName: 'Outlook.com' },
    speech: { locale: 'en' },
  });
  expect(before.diagnosis).toBeUndefined();
  const after = await formSeen({ ...form, error: { text: words, detail: words } }, 3, now);
  expect(after.diagnosis?.cause).toBe('password-sign-in-ended');
  expect(after.quote).toContain('Logon failure');
});

test('what the person says goes before what was clicked', async () => {
  await rememberEdit(3, ann, now.getTime());
  expect((await formSeen({ ...form, chosen: bob }, 3, now)).address).toBe(bob);
});

test('the helper comes even when the storage is full', async () => {
  await rememberEdit(3, ann, now.getTime());
  local.quota = 0;
  session.quota = 0;
  const answer = await formSeen(
    { ...form, words: { password: 'Heslo' }, error: { text: words, detail: words } },
    3,
    now,
  );
  expect(answer.diagnosis?.cause).toBe('password-sign-in-ended');
});

test('a form of nobody’s gets nothing but words', async () => {
  expect(Object.keys(await formSeen({ ...form, language: 'es-419' }, undefined, now))).toEqual(['speech']);
});

test('the window’s words are remembered; its button only where it was opened by “edit info”', async () => {
  const words = { password: 'Heslo', saveChanges: 'Uložit' };
  await formSeen({ ...form, language: 'cs', words }, undefined, now);
  await expect.poll(readPageWords).toEqual({ password: 'Heslo' });
  await rememberEdit(3, ann, now.getTime());
  await formSeen({ ...form, language: 'cs', words }, 3, now);
  await expect.poll(readPageWords).toEqual(words);
});

test('words of another language take the place of all earlier ones', async () => {
  await formSeen({ ...form, language: 'cs', words: { password: 'Heslo', useSsl: 'Vždy (SSL)' } }, 3, now);
  await formSeen({ ...form, language: 'it', words: { password: 'Password' } }, 3, now);
  await expect.poll(readPageWords).toEqual({ password: 'Password' });
});

test('a window that does not tell its language gets the one in which Gmail was seen last', async () => {
  await formSeen({ ...form, language: 'cs', words: { password: 'Heslo' } }, 3, now);
  await expect.poll(readGmailLanguage).toBe('cs');
  expect((await formSeen({ ...form, language: '' }, 3, now)).speech.locale).toBe('cs');
  await expect.poll(readPageWords).toEqual({ password: 'Heslo' });
});
