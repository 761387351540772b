import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPassword, judgeAppPassword } from '../../../lib/mail/password-check';
import { providerById } from '../../../lib/mail/providers';

const microsoft = { provider: providerById('microsoft-personal'), address: 'ann@hotmail.com' };
const gmail = { provider: providerById('gmail') };
const gmx = { provider: providerById('gmx-net') };
const sixteen = 'abcdefghijklmnop';

const kinds = (findings: { kind: string }[]) => findings.map(({ kind }) => kind);

test('sixteen characters are right for Microsoft, and an empty field is neither right nor wrong', () => {
  const nothing = { problems: [], remarks: [] };
  expect(judgeAppPassword(sixteen, microsoft)).toEqual({ state: 'ok', ...nothing, length: 16 });
  expect(judgeAppPassword('', microsoft)).toEqual({ state: 'empty', ...nothing, length: 0 });
});

test.each([
  ['fifteen characters', sixteen.slice(1), 15],
  ['seventeen characters', `${sixteen}q`, 17],
  ['blanks alone', '   ', 0],
])('%s are wrong', (_, value, have) => {
  expect(judgeAppPassword(value, microsoft)).toMatchObject({ state: 'wrong', length: have });
});

test.each([
  ['spaces for reading', 'abcd efgh ijkl mnop', { kind: 'spaces', count: 3 }],
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

test('an address in the password field is named, also the account’s own in another case', () => {
  const problems = (value: string, account: object) => kinds(judgeAppPassword(value, account).problems);
  expect(problems('bob@outlook.com', microsoft)).toEqual(['length', 'looks-like-address']);
  expect(problems('ann@hotmail.com', { address: 'Ann@Hotmail.com' })).toEqual(['looks-like-address']);
});

test.each([
  ['characters that Microsoft does not use', 'abcdefghijklmno!', microsoft, ['unusual-characters']],
  ['characters that Gmail does not use', 'abcdefghijklmno1', gmail, ['unusual-characters']],
  ['digits, which Microsoft uses', 'abcdefghijklmno1', microsoft, []],
  ['a length that is not documented', 'abcd', gmail, ['length']],
  ['an address as a password of one’s own', 'me@home.example', gmx, ['looks-like-address']],
])('%s earn a remark at most', (_, value, account, remarks) => {
  const judged = judgeAppPassword(value, account);
  expect([judged.state, kinds(judged.remarks)]).toEqual(['ok', remarks]);
});

test('a space inside a password that a person made up may belong to it, one around it does not', () => {
  expect(judgeAppPassword('correct horse', gmx)).toMatchObject({ state: 'ok', length: 12 });
  expect(judgeAppPassword('correct horse')).toMatchObject({ state: 'ok' });
  expect(judgeAppPassword(' correct horse ', gmx).problems).toEqual([{ kind: 'spaces', count: 2 }]);
  expect(kinds(judgeAppPassword('correct\u200b horse\n', gmx).problems)).toEqual([
    'line-breaks',
    'invisible',
  ]);
  expect(judgeAppPassword('abcd efgh ijkl mnop', { provider: providerById('yahoo') }).state).toBe('wrong');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('a', ' ', '\u200b', '\u00a0', '\n', '\ud83d', '\ude00', '\udb40', '\udc01', '\ufeff'),
    )
    .map((units) => units.join('')),
);
const anyProvider = fc.constantFrom(undefined, microsoft.provider, gmail.provider, gmx.provider);

test('any password is wrong exactly when a problem is named; cleaned, it has nothing left to clean', () => {
  fc.assert(
    fc.property(anyText, anyProvider, (value, provider) => {
      const before = judgeAppPassword(value, { provider });
      expect(before.state === 'wrong').toBe(before.problems.length > 0);
      expect(before.state === 'empty').toBe(value === '');
      const clean = cleanPassword(value);
      expect(cleanPassword(clean)).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
      const after = judgeAppPassword(clean, { provider });
      expect(after.length).toBe(before.length);
      const toClean = ['spaces', 'line-breaks', 'invisible'];
      expect(kinds(after.problems).filter((kind) => toClean.includes(kind))).toEqual([]);
      expect(clean).not.toMatch(/\s/u);
    }),
  );
});

test('200 kB are judged all the same, and characters outside the first plane count once', () => {
  expect(judgeAppPassword('\ud800'.repeat(200_000), microsoft).length).toBe(0);
  expect(judgeAppPassword('\u200b'.repeat(200_000), microsoft).problems).toContainEqual({
    kind: 'invisible',
    count: 200_000,
  });
  expect(judgeAppPassword('😀'.repeat(16), microsoft)).toMatchObject({ state: 'ok', length: 16 });
});
