import { describe, expect, test } from 'vitest';
import { detailOf } from '../../../lib/gmail/accounts-list/fetch-error';

const detail = 'Logon failure: unknown user name or bad password.';

describe('the server’s own words are taken', () => {
  test.each([
    ['straight quotes', `Server denied POP3 access. Server returned error: "${detail}"`],
    ['curly quotes', `服务器返回错误：“${detail}”`],
    ['guillemets', `Le serveur a refusé l'accès POP3 : « ${detail} »`],
    ['German quotes', `Fehler: „${detail}“`],
    ['corner brackets', `エラー：「${detail}」`],
    ['quotes of two kinds', `Server returned error: “${detail}"`],
    ['no quotes behind the English frame', `Server denied. Server returned error: ${detail}`],
    ['no quotes behind a code of the protocol', `El servidor -ERR ${detail}`],
  ])('out of %s', (_, text) => {
    expect(detailOf(text)).toContain(detail);
  });
});

test('quotes of another kind inside the server’s words belong to them', () => {
  expect(detailOf('Fehler: «[AUTH] user "ann" is "not" allowed»')).toBe('[AUTH] user "ann" is "not" allowed');
});

test('a quote that was capped before its end is still a quote', () => {
  expect(detailOf('Fehler: «<img src="x"> and so on')).toBe('<img src="x"> and so on');
});

test('an error that quotes nobody has no detail', () => {
  expect(detailOf('Server denied POP3 access for the given username and password.')).toBe('');
});
