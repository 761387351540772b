import { expect, test } from 'vitest';
import { serverIn } from '../../../lib/mail/server-in-text';

test.each([
  ['There was a problem connecting to Mail.Example.org.', 'mail.example.org'],
  ['连接到mail.example.cn时出现问题', 'mail.example.cn'],
  ['Es ist ein Problem bei der Verbindung mit example.com aufgetreten', 'example.com'],
  ['Sign in to ann@mail.example.org failed', undefined],
  ['See https://help.example.org/mail and www.example.org/x', undefined],
  ['It failed.Please try again', undefined],
  ['java.net.SocketTimeoutException: connect timed out', undefined],
])('“%s” names %s', (text, server) => {
  expect(serverIn(text, 'ann@example.com')).toBe(server);
});

test('a machine that the server’s own words name is not the server', () => {
  const quoted = 'Logon failure [AM0PR01.eurprd01.prod.outlook.com]';
  expect(serverIn(`Server returned error: "${quoted}"`, 'ann@example.com', quoted)).toBeUndefined();
});
