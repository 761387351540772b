/**
 * Words of Gmail's pages by language, as far as public sources give them (docs/gmail-pages.md, section 3).
 * One witness among several: detection must not depend on them. Compared after `plain()`, so case, dots,
 * colons and spacing do not matter.
 */
const sectionNames: Record<string, string[]> = {
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

export const sectionPhrases = Object.values(sectionNames).flat();

/** The language whose name for the section this is. */
export const languageOfSection = (label: string): string | undefined =>
  Object.entries(sectionNames).find(([, names]) => holds(label, names))?.[0];

export const otherSectionPhrases = [
  'send mail as',
  'grant access to your account',
  'import mail and contacts',
];

export const addPhrases = [
  'add a mail account',
  'add an email account',
  'aggiungi un account email',
  'añadir una cuenta de correo',
  'agregar una cuenta de correo',
  'ajouter un compte de messagerie',
  'e-mail-konto hinzufügen',
  'přidat e-mailový účet',
  'メール アカウントを追加する',
  'een e-mailaccount toevoegen',
  'dodaj konto pocztowe',
  'adicionar uma conta de e-mail',
  '新增郵件帳戶',
];

export const checkNowPhrases = [
  'check mail now',
  'comprobar si tengo correo ahora',
  'consulter votre messagerie maintenant',
  'zkontrolovat poštu teď',
  'メールを今すぐ確認する',
];

export const checkingPhrases = ['checking mail', 'メールの確認中'];

export const editPhrases = ['edit info', 'modifica informazioni', 'editar datos', '情報を編集', '정보 수정'];

export const deletePhrases = ['delete', 'eliminar', '削除'];

/** Fields of the POP form whose labels are known; "POP" and "SSL" need no table, they stay Latin everywhere. */
export const fieldPhrases = {
  username: [
    'username',
    'user name',
    'nome utente',
    'nombre de usuario',
    'nom d’utilisateur',
    "nom d'utilisateur",
    'nutzername',
    'uživatelské jméno',
    'gebruikersnaam',
  ],
  port: ['port', 'porta', 'puerto', 'poort', 'port number'],
  leaveCopy: [
    'leave a copy of retrieved message on the server',
    'leave a copy of retrieved messages on the server',
    'lascia una copia del messaggio scaricato sul server',
    'dejar una copia del mensaje recuperado en el servidor',
    'conserver une copie du message récupéré sur le serveur',
    'kopie aller nachrichten auf dem server belassen',
    'ponechat na serveru kopii načtené zprávy',
  ],
};

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
