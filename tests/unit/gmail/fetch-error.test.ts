// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailOf, errorSignals, readFetchError } from '../../../lib/gmail/accounts-list/fetch-error';
import { caps } from '../../../lib/gmail/caps';
import { textUnits, tidy } from '../../../lib/gmail/page/text';

const detail = 'Logon failure: unknown user name or bad password.';
const unit = (text: string) => ({ text, elements: [] });

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

test.each([
  'Last checked: 5 minutes ago. No mails fetched.',
  'Ultimo controllo: 5 minuti fa.',
  '最終確認: 5 分前',
  'pop.example.com, 995',
  '3 mails fetched.',
])('“%s” is no error', (text) => {
  expect(errorSignals(unit(text))).toEqual([]);
});

test.each([
  ['Serveur a refusé l’accès POP3', 'speaks of POP'],
  ['Connection timed out', 'words of a mail server'],
  ['Es ist ein Fehler aufgetreten', 'the word for error'],
  ['Произошла ошибка', 'the word for error'],
  ['Zub vax “plo dri nuk”', 'quotes a sentence'],
])('“%s” is an error: it %s', (text, signal) => {
  expect(errorSignals(unit(text))).toContain(signal);
});

test('an alert and red text are errors, in whatever words', () => {
  document.body.innerHTML =
    '<div id="a" role="alert"><span>zub</span></div><div id="b" style="color: #d93025">vax</div><div id="c">plo</div>';
  const found = ['a', 'b', 'c'].map((id) =>
    textUnits(document.getElementById(id) as Element).flatMap(errorSignals),
  );
  expect(found).toEqual([['announced as an alert'], ['written in red'], []]);
});

test('from the first to the last marked piece all is the error', () => {
  const texts = ['Last checked', 'POP3 denied', 'since Monday', 'Connection timed out', 'No mails'];
  expect(readFetchError(texts.map(unit))?.text).toBe('POP3 denied since Monday Connection timed out');
  expect(readFetchError(['Last checked', 'No mails'].map(unit))).toBeUndefined();
  expect(readFetchError([])).toBeUndefined();
});
