import { isMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';

/** What providers call a password made for one program. */
export const appPasswordWords: Words = [
  [/\bapp(?:lication)?(?:[- ]?specific)?[- ]?passwords?\b/i, 'certain'],
  [/authori[sz](?:ed|ation) (?:code|password)|\bauth[- ]?code\b/i, 'certain'],
  [
    /授权码|授權碼|授权密码|専用パスワード|专用密码|專用密碼|アプリ ?パスワード|앱 비밀번호|애플리케이션 비밀번호/,
    'certain',
  ],
  [/parol['’]? prilozheniya|парол\p{L}* (?:для )?(?:внешн\p{L}* )?приложени/iu, 'certain'],
  [
    /(?:contraseña|mot de passe|password|senha|palavra-passe|hasło|heslo)(?: \p{L}+)? (?:per|de|d'|da|do|pro)? ?(?:le )?(?:apps?|aplica|applica|aplika)/iu,
    'certain',
  ],
  [/(?:anwendungsspezifisch\p{L}*|app)[- ](?:passwor[td]|kennwort|wachtwoord|lösenord)/iu, 'certain'],
  [/secure mail key/i, 'certain'],
  // T-Online, when the Telekom sign-in is used instead of the separate e-mail password
  [/\btoid authentication disabled/i, 'likely'],
  // Yahoo's number for it: mostly the account's own password where an app password belongs
  [/#AUTH005\b/i, 'likely'],
];

/** The server itself asks for an app password. Microsoft's no longer takes those either. */
export const appPasswordRequired = cause({
  id: 'app-password-required',
  rank: 70,
  words: appPasswordWords,
  test: (symptoms) => (isMicrosoft(symptoms) ? 'no' : certaintyOf(appPasswordWords, symptoms)),
  remedies: ['app-password', 'general-checks', 'forwarding', 'modern-client'],
  facts: ({ provider }) => [...(provider?.facts ?? []), 'gmail-fetch-ends'],
  examples: [
    {
      detail:
        '[AUTH] Application-specific password required: https://support.google.com/accounts/answer/185833',
      address: 'ann@gmail.com',
      certainty: 'certain',
    },
    { detail: 'Application password is REQUIRED', address: 'bob@mail.ru', certainty: 'certain' },
    { detail: 'Please using authorized code to login.', address: 'ann@qq.com', certainty: 'certain' },
    { detail: '请使用授权码登录', address: 'bob@163.com', certainty: 'certain' },
    { detail: '(#AUTH005) Too many bad auth attempts.', address: 'ann@yahoo.com', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: 'Application-specific password required', address: 'ann@hotmail.com' },
    { detail: '[AUTH] Authorization failed', address: 'ann@example.org' },
    { detail: '[AUTH] Username and password not accepted.', address: 'ann@gmail.com' },
  ],
});
