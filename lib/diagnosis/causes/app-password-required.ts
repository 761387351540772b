import { startingWith } from '../../gmail/words/word-starts';
import { isMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';

/** "App password" in other languages, mostly as Google's and Microsoft's pages have it. */
const appPasswordWord = startingWith(
  `(?:app|anwendungsspezifisch\\p{L}{0,2}|(?:toepassings|app-)specifiek)[-_]?(?:passwor[td]|kennwort|wachtwoord|lösenord|adgangskod|passord)
   (?:contraseña|mot_de_passe|password|senha|palavra-passe)_(?:\\p{L}{3,12}_)?(?:(?:per|de|da|do|para)_|d')?(?:(?:le|las|la)_|l')?(?:app|aplica|applica)
   mot_de_passe_spécifique hasł\\p{L}{1,3}_specyficzn adgangskod\\p{L}{0,2}_til_app hasł\\p{L}{1,3}_(?:do_)?aplika hesl\\p{L}{1,3}_(?:pro_)?aplika parol['’]?_prilozheniya
   парол\\p{L}{0,2}_(?:для_)?(?:внешн\\p{L}{2,3}_)?(?:приложени|додатк|програм) parol\\p{L}{1,2}_(?:de_|pentru_)?aplica uygulama_(?:şifre|parola)
   sovellu(?:skohtai|ssalasan) alkalmazásjelsz κωδικ\\p{L}{2}_(?:πρόσβασης_)?εφαρμογ mật_khẩu_ứng_dụng sandi_aplikasi`,
  `授权码 授權碼 授权密码 専用パスワード 专用密码 專用密碼 应用(?:程序)?密码 應用程式密碼 アプリ_?パスワード (?:앱|애플리케이션)_?비밀번호
   รหัสผ่าน.{0,8}แอป كلمة_مرور_(?:ال)?تطبيق סיסמ[הת]_(?:ל)?אפליקצי ऐप_पासवर्ड`,
);

/** What providers call a password made for one program. */
export const appPasswordWords: Words = [
  [/\bapp(?:lication)?(?:[- ]?specific)?[- ]?passwords?\b/i, 'certain'],
  [/authori[sz](?:ed|ation) (?:code|password)|\bauth[- ]?code\b/i, 'certain'],
  [appPasswordWord, 'certain'],
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
