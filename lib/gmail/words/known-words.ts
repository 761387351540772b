/**
 * How well a word is known: A three or more independent sources, B two, C one or two that disagree; `t`: none of them shows
 * the page itself, only notes that may be translations of the English word.
 */
export type WordMark = 'A' | 'B' | 'C' | 'A t' | 'B t' | 'C t';

/**
 * What Gmail calls one thing, by Gmail's language tags, as it reads on the page but for the colon or dot at its end. A
 * region has an entry only where its words differ from those of its language. `others` are other wordings that were seen.
 */
export type KnownWords = { en: readonly [text: string, mark: 'A' | 'B', ...others: string[]] } & Readonly<
  Record<string, readonly [text: string, mark: WordMark, ...others: string[]]>
>;

/** Words of Gmail's "Accounts and Import" and of its POP window, from public copies of 2026-11-23 and pictures of 2026-12-01. */
export const knownWords = {
  accountsTab: {
    en: ['Accounts and Import', 'A'],
    it: ['Account e importazione', 'A'],
    es: ['Cuentas e importación', 'A'],
    fr: ['Comptes et importation', 'A'],
    de: ['Konten und Import', 'A'],
    cs: ['Účty a import', 'A'],
    ja: ['アカウントとインポート', 'A'],
    nl: ['Accounts en import', 'A'],
    pl: ['Konta i importowanie', 'A'],
    'pt-BR': ['Contas e importação', 'A'],
    'pt-PT': ['Contas e importação', 'A'],
    ko: ['계정 및 가져오기', 'A'],
    'zh-TW': ['帳戶和匯入', 'A'],
    'zh-CN': ['帐号和导入', 'A'],
    ru: ['Аккаунты и импорт', 'A'],
    tr: ['Hesaplar ve İçe Aktarma', 'A'],
    sv: ['Konton och import', 'A'],
    sk: ['Účty a import', 'C'],
  },
  fetchSection: {
    en: ['Check mail from other accounts', 'A', 'Check email from other accounts', 'Check mail using POP3'],
    it: ['Controlla la posta da altri account', 'A'],
    es: ['Consultar el correo de otras cuentas', 'A'],
    fr: ["Consulter d'autres comptes de messagerie", 'A'],
    de: ['E-Mails von anderen Konten abrufen', 'A', 'Nachrichten von anderen Konten abrufen'],
    cs: ['Zkontrolovat poštu z jiných účtů', 'C'],
    ja: ['他のアカウントのメールを確認', 'A'],
    pl: ['Sprawdź pocztę na innych kontach', 'B'],
    ko: ['다른 계정에서 메일 확인하기', 'C'],
    'zh-TW': ['查看其他帳戶的郵件', 'C'],
    'zh-CN': ['查收其他帐号的邮件', 'C'],
  },
  addAccount: {
    en: ['Add a mail account', 'A', 'Add an email account'],
    it: ['Aggiungi un account email', 'A'],
    es: ['Añadir una cuenta de correo', 'A'],
    'es-419': ['Agregar una cuenta de correo', 'A', 'Agregar una cuenta de correo electrónico'],
    fr: ['Ajouter un compte de messagerie', 'A'],
    de: ['E-Mail-Konto hinzufügen', 'A'],
    cs: ['Přidat e-mailový účet', 'C'],
    ja: ['メール アカウントを追加する', 'A'],
    nl: ['Een e-mailaccount toevoegen', 'B'],
    pl: ['Dodaj konto pocztowe', 'C'],
    'pt-BR': ['Adicionar uma conta de e-mail', 'B'],
    'pt-PT': ['Adicionar uma conta de e-mail', 'B'],
    'zh-TW': ['新增郵件帳戶', 'C'],
  },
  checkNow: {
    en: ['Check mail now', 'A'],
    es: ['Comprobar si tengo correo ahora', 'A'],
    fr: ['Consulter votre messagerie maintenant', 'A'],
    cs: ['Zkontrolovat poštu teď', 'B'],
    ja: ['メールを今すぐ確認する', 'A'],
  },
  editLabel: {
    en: ['edit info', 'A'],
    it: ['modifica informazioni', 'C'],
    es: ['editar datos', 'A'],
    'es-419': ['editar información', 'C'],
    fr: ['modifier les informations', 'C'],
    ja: ['情報を編集', 'B'],
    ko: ['정보 수정', 'C'],
  },
  deleteLabel: { en: ['delete', 'A'], es: ['eliminar', 'C'], ja: ['削除', 'B'] },
  importMail: {
    en: ['Import mail and contacts', 'A'],
    nl: ['E-mailberichten en contacten importeren', 'C'],
  },
  usePop3: { en: ['Import emails from my other account (POP3)', 'A'] },
  username: {
    en: ['Username', 'A', 'User name'],
    it: ['Nome utente', 'A'],
    es: ['Nombre de usuario', 'A'],
    fr: ["Nom d'utilisateur", 'A'],
    de: ['Nutzername', 'B'],
    cs: ['Uživatelské jméno', 'C'],
    nl: ['Gebruikersnaam', 'B'],
  },
  password: {
    en: ['Password', 'A'],
    it: ['Password', 'A'],
    es: ['Contraseña', 'A'],
    fr: ['Mot de passe', 'A'],
    de: ['Passwort', 'B'],
    cs: ['Heslo', 'C'],
    nl: ['Wachtwoord', 'B'],
  },
  port: {
    en: ['Port', 'A', 'Port number'],
    it: ['Porta', 'A'],
    es: ['Puerto', 'A'],
    nl: ['Poort', 'B'],
  },
  leaveCopy: {
    en: [
      'Leave a copy of retrieved message on the server',
      'A',
      'Leave a copy of retrieved messages on the server',
    ],
    it: ['Lascia una copia del messaggio scaricato sul server', 'A'],
    es: ['Dejar una copia del mensaje recuperado en el servidor', 'A'],
    fr: ['Conserver une copie du message récupéré sur le serveur', 'A'],
    de: ['Kopie aller Nachrichten auf dem Server belassen', 'B'],
    cs: ['Ponechat na serveru kopii načtené zprávy', 'C'],
  },
  useSsl: {
    en: ['Always use a secure connection (SSL) when retrieving mail', 'A'],
    it: ['Utilizza sempre una connessione protetta (SSL) quando viene scaricata la posta', 'A'],
    es: ['Utilizar siempre una conexión segura (SSL) para recuperar mensajes de correo electrónico', 'A'],
    'es-419': [
      'Para recuperar mensajes de correo electrónico, utiliza siempre una conexión segura (SSL)',
      'C',
    ],
    fr: [
      'Vous devez toujours utiliser une connexion sécurisée (SSL) lorsque vous récupérez vos e-mails',
      'C',
    ],
    de: ['Beim Abrufen von E-Mails immer eine sichere Verbindung (SSL) verwenden', 'B'],
    cs: ['Při načítání dat vždy použít zabezpečené připojení (SSL)', 'C'],
  },
  labelIncoming: {
    en: ['Label incoming messages', 'A'],
    it: ['Applica etichetta ai messaggi in arrivo', 'A'],
    es: ['Etiquetar los mensajes entrantes con', 'A'],
    'es-419': ['Asignar una etiqueta a los mensajes entrantes', 'C'],
    fr: ['Ajouter un libellé aux messages entrants', 'A'],
    de: ['Eingehende Nachrichten mit folgendem Label kennzeichnen', 'B'],
  },
  archive: {
    en: ['Archive incoming messages (Skip the Inbox)', 'A'],
    it: ['Archivia messaggi in arrivo (ignora Posta in arrivo)', 'A'],
    es: ['Archivar los mensajes entrantes (omitir Recibidos)', 'A'],
    'es-419': ['Archivar mensajes entrantes (Omitir la carpeta Recibidos)', 'C'],
    fr: ['Archiver les messages entrants (sans passer par la boîte de réception)', 'A'],
  },
  addButton: {
    en: ['Add Account', 'A'],
    it: ['Aggiungi account', 'A'],
    es: ['Añadir cuenta', 'A'],
    'es-419': ['Agregar una cuenta', 'C'],
    fr: ['Ajouter un compte', 'A'],
    de: ['Konto hinzufügen', 'B'],
  },
  // seen on the settings page only, so at most C for the POP window
  saveChanges: {
    en: ['Save Changes', 'A'],
    it: ['Salva modifiche', 'C'],
    ru: ['Сохранить изменения', 'C'],
    ko: ['변경사항 저장', 'C t'],
    'zh-TW': ['儲存變更', 'C'],
  },
} as const satisfies Record<string, KnownWords>;
