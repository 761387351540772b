import { expect, test } from 'vitest';
import { isEndNotice } from '../../../../lib/gmail/words/end-notice';
import { popWord } from '../../../../lib/gmail/words/pop-word';

test('POP is a word by itself, with a hyphen too, and not a part of a server’s name', () => {
  const is = (text: string) => popWord.test(text);
  expect(
    ['POP', 'l’accès POP3,', '(POP)', 'POP3-Zugriff', 'POP3-hozzáférés', 'ל-POP3', '的POP3访问'].filter(
      (at) => !is(at),
    ),
  ).toEqual([]);
  expect(
    ['pop.gmail.com', 'pop-mail.outlook.com', 'pop3-in.example.org', 'my-pop', 'popular', 'x.pop'].filter(is),
  ).toEqual([]);
});

test.each([
  'Gmail will no longer support checking emails from third-party accounts through POP.',
  'Starting January 2027 Gmail will no longer check mail from other accounts through POP3. Learn more',
  'ann@gmx.de (POP3) Last checked: 3 minutes ago. From January 2027 POP is gone.',
  'Gmail unterstützt ab Januar das Abrufen über POP nicht mehr.',
  'À partir de janvier, Gmail ne permettra plus de consulter d’autres comptes.',
  'O Gmail não oferecerá mais suporte a POP.',
  'С января 2027 года Gmail прекратит проверку почты других аккаунтов.',
  '2027年1月より、Gmail では POP で他のアカウントのメールを確認できなくなります。',
  'Gmail 将不再支持通过 POP 查收其他账号的邮件',
])('“%s” announces the end', (text) => {
  expect(isEndNotice(text)).toBe(true);
});

test.each([
  'Server denied POP3 access for the given username and password.',
  'Mail from this account has not been retrieved since January 5, 2027.',
  'Check mail from other accounts (using POP3): ann@gmail.com (POP3) Last checked: January 3, 2027.',
  'Gmail: ann@gmx.de (POP3) Last checked: 5 minutes ago. No mails fetched.',
])('“%s” announces no end', (text) => {
  expect(isEndNotice(text)).toBe(false);
});
