/**
 * Words of Gmail's pages by language, as far as public sources give them (docs/gmail-pages.md, section 3).
 * One witness among several: detection must not depend on them. Compared after `plain()`, so case, dots,
 * colons and spacing do not matter.
 */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

const tabNames: ByLanguage = {
  en: ['accounts and import'],
  it: ['account e importazione'],
  es: ['cuentas e importación'],
  fr: ['comptes et importation'],
  de: ['konten und import'],
  cs: ['účty a import'],
  ja: ['アカウントとインポート'],
  nl: ['accounts en import'],
  pl: ['konta i importowanie'],
  pt: ['contas e importação'],
  ko: ['계정 및 가져오기'],
  'zh-TW': ['帳戶和匯入'],
  'zh-CN': ['帐号和导入'],
  ru: ['аккаунты и импорт'],
  tr: ['hesaplar ve i̇çe aktarma'],
  sv: ['konton och import'],
};

const sectionNames: ByLanguage = {
  en: ['check mail from other accounts', 'check email from other accounts', 'check mail using pop3'],
  it: ['controlla la posta da altri account'],
  es: ['consultar el correo de otras cuentas'],
  fr: ['consulter d’autres comptes de messagerie', "consulter d'autres comptes de messagerie"],
  de: ['e-mails von anderen konten abrufen', 'nachrichten von anderen konten abrufen'],
  cs: ['zkontrolovat poštu z jiných účtů'],
  ja: ['他のアカウントのメールを確認'],
  pl: ['sprawdź pocztę na innych kontach'],
  ko: ['다른 계정에서 메일 확인하기'],
  'zh-TW': ['查看其他帳戶的郵件'],
  'zh-CN': ['查收其他帐号的邮件'],
};

const addNames: ByLanguage = {
  en: ['add a mail account', 'add an email account'],
  it: ['aggiungi un account email'],
  es: ['añadir una cuenta de correo', 'agregar una cuenta de correo'],
  fr: ['ajouter un compte de messagerie'],
  de: ['e-mail-konto hinzufügen'],
  cs: ['přidat e-mailový účet'],
  ja: ['メール アカウントを追加する'],
  nl: ['een e-mailaccount toevoegen'],
  pl: ['dodaj konto pocztowe'],
  pt: ['adicionar uma conta de e-mail'],
  'zh-TW': ['新增郵件帳戶'],
};

const checkNowNames: ByLanguage = {
  en: ['check mail now'],
  es: ['comprobar si tengo correo ahora'],
  fr: ['consulter votre messagerie maintenant'],
  cs: ['zkontrolovat poštu teď'],
  ja: ['メールを今すぐ確認する'],
};

const editNames: ByLanguage = {
  en: ['edit info'],
  it: ['modifica informazioni'],
  es: ['editar datos'],
  ja: ['情報を編集'],
  ko: ['정보 수정'],
};

const usernameNames: ByLanguage = {
  en: ['username', 'user name'],
  it: ['nome utente'],
  es: ['nombre de usuario'],
  fr: ['nom d’utilisateur', "nom d'utilisateur"],
  de: ['nutzername'],
  cs: ['uživatelské jméno'],
  nl: ['gebruikersnaam'],
};

const leaveCopyNames: ByLanguage = {
  en: ['leave a copy of retrieved message on the server', 'leave a copy of retrieved messages on the server'],
  it: ['lascia una copia del messaggio scaricato sul server'],
  es: ['dejar una copia del mensaje recuperado en el servidor'],
  fr: ['conserver une copie du message récupéré sur le serveur'],
  de: ['kopie aller nachrichten auf dem server belassen'],
  cs: ['ponechat na serveru kopii načtené zprávy'],
};

const flat = (names: ByLanguage): string[] => Object.values(names).flat();

export const sectionPhrases = flat(sectionNames);
export const addPhrases = flat(addNames);
export const checkNowPhrases = flat(checkNowNames);
export const editPhrases = flat(editNames);
export const checkingPhrases = ['checking mail', 'メールの確認中'];
export const deletePhrases = ['delete', 'eliminar', '削除'];

export const otherSectionPhrases = [
  'send mail as',
  'grant access to your account',
  'import mail and contacts',
];

/** Fields of the POP form whose labels are known; "POP" and "SSL" need no table, they stay Latin everywhere. */
export const fieldPhrases = {
  username: flat(usernameNames),
  port: ['port', 'porta', 'puerto', 'poort', 'port number'],
  leaveCopy: flat(leaveCopyNames),
};

/** Names that belong to one language. */
const telling = [tabNames, sectionNames, addNames, checkNowNames, editNames, usernameNames, leaveCopyNames];

/** The language of a page that calls its controls so; `undefined` where none of the words is known. */
export function languageOfWords(words: readonly string[]): string | undefined {
  const languages = words.flatMap((word) =>
    telling.flatMap((names) =>
      Object.entries(names).flatMap(([language, known]) => (holds(word, known) ? [language] : [])),
    ),
  );
  const votes = (language: string) => languages.filter((one) => one === language).length;
  return languages.toSorted((a, b) => votes(b) - votes(a))[0];
}

/** The same words however they are spaced, cased or ended. */
export const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：.…。]+$/u, '')
    .trim()
    .toLowerCase();

/** Does `words` say one of `phrases`, whole? */
export const says = (words: string, phrases: readonly string[]): boolean => phrases.includes(plain(words));

/** Does `words` hold one of `phrases` somewhere? */
export const holds = (words: string, phrases: readonly string[]): boolean => {
  const text = plain(words);
  return phrases.some((phrase) => text.includes(phrase));
};
