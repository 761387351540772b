import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailOf } from '../../../../lib/gmail/accounts-list/fetch-error';
import { caps } from '../../../../lib/gmail/caps';
import { tidy } from '../../../../lib/gmail/page/text';

const detail = 'Logon failure: unknown user name or bad password.';

test.each([
  ['straight quotes', `Server returned error: "${detail}"`],
  ['curly quotes', `Server returned error: “${detail}”`],
  ['German quotes', `Der Server meldet: „${detail}“`],
  ['guillemets', `Le serveur a répondu : « ${detail} »`],
  ['corner brackets', `サーバー: 「${detail}」`],
  ['double corner brackets', `サーバー: 『${detail}』`],
  ['Chinese words around', `服务器返回错误：“${detail}”`],
  ['no quotes behind the English frame', `Server returned error: ${detail}`],
  ['no colon', `Server returned error "${detail}"`],
  ['quotes of two kinds', `Server returned error: “${detail}"`],
  ['German quotes the other way round', `Fejl: »${detail}«`],
  ['the same quote twice', `Fel: ”${detail}”`],
  ['single quotes', `Server’s error: '${detail}'`],
  ['a second, shorter quote', `“POP3” says “${detail}”`],
  ['space and direction marks inside', `Server returned error: "\u202e ${detail}\u2069 "`],
  [
    'zero width characters inside',
    `Server returned error: "Logon\u200b failure: unknown user\u00ad name or bad password."`,
  ],
])('the server’s words are found with %s', (_, text) => {
  expect(detailOf(text)).toBe(detail);
});

test.each([
  ['Server denied POP3 access for the given username and password.', ''],
  ['Authentication error. Mail from this account has not been retrieved since Monday.', ''],
  ['-ERR [AUTH] no', '-ERR [AUTH] no'],
  ['El servidor dice -ERR [IN-USE] try later', '-ERR [IN-USE] try later'],
  ['Server returned error: ""', ''],
  ['Fehler: «[AUTH] user "ann" is "not" allowed»', '[AUTH] user "ann" is "not" allowed'],
  // cut before its end
  ['Fehler: «<img src="x"> and so on', '<img src="x"> and so on'],
  ['', ''],
])('the detail of %j is %j', (text, found) => {
  expect(detailOf(text).replace(/^"+$/, '')).toBe(found);
});

test('markup in the server’s words stays text', () => {
  expect(detailOf('Server returned error: "<img src=x onerror=alert(1)> & <b>bold</b>"')).toBe(
    '<img src=x onerror=alert(1)> & <b>bold</b>',
  );
});

test('the detail is always a part of the error, without marks nobody sees', () => {
  const anyError = fc.array(
    fc.oneof(
      fc.constantFrom('Server returned error: ', '"', '“', '”', '«', '»', '-ERR ', '\u202e', '\u200b'),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(anyError, (parts) => {
      const text = tidy(parts.join(''));
      expect(text).toContain(detailOf(parts.join('')));
    }),
  );
});

// a pattern that goes back and forth would not come to its end before the test’s own limit
test('much of anything is read to its end', () => {
  for (const part of ['"', '“”', 'Server returned error: "', '-ERR ', '" "x', 'a@', ' ']) {
    const text = part.repeat(caps.text * 10).slice(0, caps.text * 10);
    expect(detailOf(text).length).toBeLessThanOrEqual(text.length);
  }
});
