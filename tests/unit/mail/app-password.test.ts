import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPassword, judgeAppPassword } from '../../../lib/mail/app-password';
import { providerById } from '../../../lib/mail/providers';

const microsoft = { provider: providerById('microsoft-personal'), address: 'ann@hotmail.com' };
const gmail = { provider: providerById('gmail') };
const gmx = { provider: providerById('gmx-net') };
const sixteen = 'abcdefghijklmnop';

const kinds = (findings: { kind: string }[]) => findings.map(({ kind }) => kind);

test('sixteen characters are right for Microsoft', () => {
  expect(judgeAppPassword(sixteen, microsoft)).toEqual({
    state: 'ok',
    problems: [],
    remarks: [],
    length: 16,
  });
});

test('an empty field says nothing', () => {
  expect(judgeAppPassword('', microsoft)).toEqual({ state: 'empty', problems: [], remarks: [], length: 0 });
});

test('fifteen or seventeen characters are named', () => {
  expect(judgeAppPassword(sixteen.slice(1), microsoft).problems).toEqual([
    { kind: 'length', have: 15, want: 16 },
  ]);
  expect(judgeAppPassword(`${sixteen}q`, microsoft)).toMatchObject({ state: 'wrong', length: 17 });
});

test.each([
  ['spaces for reading', 'abcd efgh ijkl mnop', { kind: 'spaces', count: 3 }],
  ['a space at the end', `${sixteen} `, { kind: 'spaces', count: 1 }],
  ['a non-breaking space', `abcd\u00a0efghijklmnop`, { kind: 'spaces', count: 1 }],
  ['a tab', `${sixteen}\t`, { kind: 'spaces', count: 1 }],
  ['a line break', `${sixteen}\r\n`, { kind: 'line-breaks', count: 1 }],
  ['a paragraph separator', `abcd\u2029efghijklmnop`, { kind: 'line-breaks', count: 1 }],
  ['zero-width characters', `\ufeffabcd\u200befghijklmnop\u2060`, { kind: 'invisible', count: 3 }],
  ['a soft hyphen', `abcd\u00adefghijklmnop`, { kind: 'invisible', count: 1 }],
  ['direction marks', `\u202aabcdefghijklmnop\u202c`, { kind: 'invisible', count: 2 }],
  ['a NUL', `${sixteen}\0`, { kind: 'invisible', count: 1 }],
])('%s are wrong, but the sixteen are still counted', (_, value, problem) => {
  expect(judgeAppPassword(value, microsoft)).toEqual({
    state: 'wrong',
    problems: [problem],
    remarks: [],
    length: 16,
  });
});

test('an address in the password field is named', () => {
  expect(kinds(judgeAppPassword('bob@outlook.com', microsoft).problems)).toEqual([
    'length',
    'looks-like-address',
  ]);
  expect(kinds(judgeAppPassword('ann@hotmail.com', { address: 'Ann@Hotmail.com' }).problems)).toEqual([
    'looks-like-address',
  ]);
});

test('unusual characters are remarked upon and never wrong', () => {
  expect(judgeAppPassword('abcdefghijklmno!', microsoft)).toMatchObject({
    state: 'ok',
    remarks: [{ kind: 'unusual-characters' }],
  });
  expect(judgeAppPassword('abcdefghijklmno1', gmail)).toMatchObject({
    state: 'ok',
    remarks: [{ kind: 'unusual-characters' }],
  });
  expect(judgeAppPassword('abcdefghijklmno1', microsoft).remarks).toEqual([]);
});

test('at other providers a length only raises a remark, spaces are still wrong', () => {
  expect(judgeAppPassword('abcd', gmail)).toMatchObject({
    state: 'ok',
    remarks: [{ kind: 'length', have: 4, want: 16 }],
  });
  expect(judgeAppPassword('abcd efgh ijkl mnop', gmail)).toMatchObject({
    state: 'wrong',
    problems: [{ kind: 'spaces', count: 3 }],
    remarks: [],
  });
  expect(judgeAppPassword('abcd efgh ijkl mnop', { provider: providerById('yahoo') }).state).toBe('wrong');
});

test('a space inside a password that a person thought up may belong to it', () => {
  expect(judgeAppPassword('correct horse', gmx)).toMatchObject({ state: 'ok', problems: [], length: 12 });
  expect(judgeAppPassword('correct horse')).toMatchObject({ state: 'ok' });
});

test('what such a password cannot have meant is wrong', () => {
  expect(judgeAppPassword(' correct horse ', gmx).problems).toEqual([{ kind: 'spaces', count: 2 }]);
  expect(judgeAppPassword('correct\u200b horse\n', gmx).problems).toEqual([
    { kind: 'line-breaks', count: 1 },
    { kind: 'invisible', count: 1 },
  ]);
  expect(judgeAppPassword('me@home.example', gmx)).toMatchObject({
    state: 'ok',
    remarks: [{ kind: 'looks-like-address' }],
  });
});

test('only blanks are no password', () => {
  expect(judgeAppPassword('   ', microsoft)).toMatchObject({ state: 'wrong', length: 0 });
  expect(judgeAppPassword('   ')).toMatchObject({ state: 'wrong', problems: [{ kind: 'spaces', count: 3 }] });
});

test('characters outside the first plane count once', () => {
  expect(judgeAppPassword('😀'.repeat(16), microsoft)).toMatchObject({ state: 'ok', length: 16 });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
    .map((units) => units.join('')),
  fc
    .array(
      fc.constantFrom('a', ' ', '\u200b', '\u00a0', '\n', '\ud83d', '\ude00', '\udb40', '\udc01', '\ufeff'),
    )
    .map((units) => units.join('')),
);
const anyProvider = fc.constantFrom(undefined, microsoft.provider, gmail.provider, gmx.provider);

test('cleaning twice is cleaning once, and what is clean holds no blank', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const clean = cleanPassword(value);
      expect(cleanPassword(clean)).toBe(clean);
      expect(clean).not.toMatch(/\s/u);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});

test('a cleaned password has nothing left to clean, and its length stays', () => {
  fc.assert(
    fc.property(anyText, anyProvider, (value, provider) => {
      const before = judgeAppPassword(value, { provider });
      const after = judgeAppPassword(cleanPassword(value), { provider });
      expect(after.length).toBe(before.length);
      expect(kinds(after.problems)).not.toContain('spaces');
      expect(kinds(after.problems)).not.toContain('line-breaks');
      expect(kinds(after.problems)).not.toContain('invisible');
    }),
  );
});

test('a field is wrong exactly when a problem can be named', () => {
  fc.assert(
    fc.property(anyText, anyProvider, (value, provider) => {
      const { state, problems } = judgeAppPassword(value, { provider });
      expect(state === 'wrong').toBe(problems.length > 0);
      expect(state === 'empty').toBe(value === '');
    }),
  );
});

test('200 kB of half characters and zero-width characters are judged all the same', () => {
  expect(judgeAppPassword('\ud800'.repeat(200_000), microsoft).length).toBe(0);
  expect(judgeAppPassword('\u200b'.repeat(200_000), microsoft).problems[1]).toEqual({
    kind: 'invisible',
    count: 200_000,
  });
  expect(judgeAppPassword('x'.repeat(200_000), microsoft).length).toBe(200_000);
});
