import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookAlikesOf } from '../../../lib/mail/look-alikes';
import { judgeServer } from '../../../lib/mail/server-name';

const expected = 'outlook.office365.com';
const microsoft = { host: expected, oldHosts: ['pop3.live.com', 'pop-mail.outlook.com'] };

test.each([
  [expected, 'ok'],
  ['Outlook.Office365.COM', 'ok'],
  ['', 'empty'],
])('%j is %s', (value, state) => {
  expect(judgeServer(value, microsoft)).toEqual({ state, problems: [], remarks: [] });
});

test.each([
  [' outlook.office365.com', [{ kind: 'spaces', where: 'leading', count: 1 }]],
  ['outlook.office365.com  ', [{ kind: 'spaces', where: 'trailing', count: 2 }]],
  ['outlook. office365.com', [{ kind: 'spaces', where: 'inside', count: 1 }]],
  ['   ', [{ kind: 'spaces', where: 'leading', count: 3 }]],
  ['outlook.office365.com\u200b', [{ kind: 'invisible', count: 1 }]],
  ['pop3s://outlook.office365.com', [{ kind: 'scheme', found: 'pop3s://' }]],
  ['outlook.office365.com:995', [{ kind: 'port', found: ':995' }]],
  ['outlook.office365.com/', [{ kind: 'path', found: '/' }]],
  [
    'https://outlook.office365.com:995/owa',
    [
      { kind: 'scheme', found: 'https://' },
      { kind: 'path', found: '/owa' },
      { kind: 'port', found: ':995' },
    ],
  ],
  ['outlook.office365.com.', [{ kind: 'trailing-dot' }]],
  [
    'outlооk.office365.com',
    [
      { kind: 'look-alike', found: 'о', meant: 'o' },
      { kind: 'look-alike', found: 'о', meant: 'o' },
    ],
  ],
  ['Оutlook.office365.com', [{ kind: 'look-alike', found: 'О', meant: 'o' }]],
  ['οutlook.office365.com', [{ kind: 'look-alike', found: 'ο', meant: 'o' }]],
  [
    'ｏutlook.office３65.com',
    [
      { kind: 'look-alike', found: 'ｏ', meant: 'o' },
      { kind: 'look-alike', found: '３', meant: '3' },
    ],
  ],
  ['outl0ok.office365.com', [{ kind: 'look-alike', found: '0', meant: 'o' }]],
  ['out1ook.office365.com', [{ kind: 'look-alike', found: '1', meant: 'l' }]],
  ['outIook.office365.com', [{ kind: 'look-alike', found: 'I', meant: 'l' }]],
  ['outlook.office365.corn', [{ kind: 'look-alike', found: 'rn', meant: 'm' }]],
  ['outlook。office365.com', [{ kind: 'look-alike', found: '。', meant: '.' }]],
  ['pop3.live.com', [{ kind: 'old-name', found: 'pop3.live.com', expected }]],
  ['Pop-Mail.Outlook.com', [{ kind: 'old-name', found: 'pop-mail.outlook.com', expected }]],
  ['imap-mail.outlook.com', [{ kind: 'other-protocol', protocol: 'imap', expected }]],
  ['smtp-mail.outlook.com', [{ kind: 'other-protocol', protocol: 'smtp', expected }]],
  ['smtp.office365.com', [{ kind: 'other-protocol', protocol: 'smtp', expected }]],
  ['ann@hotmail.com', [{ kind: 'looks-like-address' }]],
  ['pop.gmail.com', [{ kind: 'different', expected }]],
  ['outlook.office365.co', [{ kind: 'different', expected }]],
  [
    'рор.gmail.com',
    [
      { kind: 'look-alike', found: 'р', meant: 'p' },
      { kind: 'look-alike', found: 'о', meant: 'o' },
      { kind: 'look-alike', found: 'р', meant: 'p' },
      { kind: 'different', expected },
    ],
  ],
])('%j is wrong, with its reasons', (value, problems) => {
  expect(judgeServer(value, microsoft)).toEqual({ state: 'wrong', problems, remarks: [] });
});

test('an m in place of rn is named too', () => {
  expect(judgeServer('mail.modem.example', { host: 'mail.modern.example' }).problems).toEqual([
    { kind: 'look-alike', found: 'm', meant: 'rn' },
  ]);
});

test('a second name of the same server is right', () => {
  expect(
    judgeServer('POP.second.example', { host: 'pop.first.example', otherHosts: ['pop.second.example'] })
      .state,
  ).toBe('ok');
});

test('without a known server any plain name will do, a blank inside or another protocol will not', () => {
  expect(judgeServer('mail.example.org').state).toBe('ok');
  expect(judgeServer('imap.example.org').problems).toEqual([{ kind: 'other-protocol', protocol: 'imap' }]);
  expect(judgeServer('email-smtp.us-west-2.amazonaws.com').problems).toEqual([
    { kind: 'other-protocol', protocol: 'smtp' },
  ]);
  expect(judgeServer('mail. example.org').problems).toEqual([{ kind: 'spaces', where: 'inside', count: 1 }]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('о', 'rn', 'm', '.', ' ', 'pop3s://', ':995', expected, '\u200b', '\ud800'))
    .map((parts) => parts.join('')),
);

test('of any text only the expected name is right, and wrong always has a reason', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const { state, problems } = judgeServer(value, microsoft);
      expect(state === 'ok').toBe(value.toLowerCase() === expected);
      expect(state === 'empty').toBe(value === '');
      expect(state === 'wrong').toBe(problems.length > 0);
      const { state: unknown, problems: known } = judgeServer(value);
      expect(unknown === 'wrong').toBe(known.length > 0);
    }),
  );
});

test('putting the named characters right gives the expected name', () => {
  const disguises: Record<string, string[]> = {
    o: ['0', 'о', 'ο', 'ｏ'],
    l: ['1', 'I', 'ӏ'],
    m: ['rn', 'м'],
    c: ['с'],
  };
  const disguised = fc
    .tuple(...Array.from(expected, (letter) => fc.constantFrom(letter, ...(disguises[letter] ?? []))))
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(disguised, (value) => {
      const named = lookAlikesOf(value, expected) ?? [];
      // each is corrected in its place: the ones before it are corrected already
      let mended = value;
      for (const { found, meant } of named) {
        const wrongFrom = Array.from(expected).findIndex((letter, at) => mended[at] !== letter);
        expect(mended.startsWith(found, wrongFrom)).toBe(true);
        mended = mended.slice(0, wrongFrom) + meant + mended.slice(wrongFrom + found.length);
      }
      expect(mended).toBe(expected);
    }),
  );
});

test('200 kB of look-alikes name no more than a handful', () => {
  expect(judgeServer('о'.repeat(200_000), microsoft).problems).toHaveLength(21);
});
