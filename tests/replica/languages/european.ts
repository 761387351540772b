import type { Language } from './words.ts';

export const de: Language = {
  tag: 'de',
  script: 'latin',
  words: {
    tab: ['Konten und Import', 'A'],
    filtersTab: ['Filter und blockierte Adressen', 'B'],
    section: ['E-Mails von anderen Konten abrufen:', 'A'],
    add: ['E-Mail-Konto hinzufügen', 'A'],
    username: ['Nutzername', 'B'],
    password: ['Passwort', 'B'],
    server: ['POP-Server', 'B'],
    port: ['Port', 'B'],
    leaveCopy: ['Kopie aller Nachrichten auf dem Server belassen', 'B'],
    ssl: ['Beim Abrufen von E-Mails immer eine sichere Verbindung (SSL) verwenden', 'B'],
    label: ['Eingehende Nachrichten mit folgendem Label kennzeichnen', 'B'],
    addAccount: ['Konto hinzufügen', 'B'],
  },
};

export const cs: Language = {
  tag: 'cs',
  script: 'latin',
  words: {
    tab: ['Účty a import', 'A'],
    section: ['Zkontrolovat poštu z jiných účtů:', 'C'],
    add: ['Přidat e-mailový účet', 'C'],
    checkNow: ['Zkontrolovat poštu teď', 'B'],
    username: ['Uživatelské jméno', 'C'],
    password: ['Heslo', 'C'],
    server: ['POP server', 'C'],
    port: ['Port', 'C'],
    leaveCopy: ['Ponechat na serveru kopii načtené zprávy', 'C'],
    ssl: ['Při načítání dat vždy použít zabezpečené připojení (SSL)', 'C'],
  },
};

export const nl: Language = {
  tag: 'nl',
  script: 'latin',
  words: {
    tab: ['Accounts en import', 'A'],
    filtersTab: ['Filters en geblokkeerde adressen', 'A'],
    add: ['Een e-mailaccount toevoegen', 'B'],
    username: ['Gebruikersnaam', 'B'],
    password: ['Wachtwoord', 'B'],
    server: ['POP-server', 'B'],
    port: ['Poort', 'B'],
  },
};

export const pl: Language = {
  tag: 'pl',
  script: 'latin',
  words: {
    tab: ['Konta i importowanie', 'A'],
    filtersTab: ['Filtry i zablokowane adresy', 'A'],
    section: ['Sprawdź pocztę na innych kontach:', 'B'],
    add: ['Dodaj konto pocztowe', 'C'],
    server: ['Serwer POP', 'C'],
    port: ['Port', 'C'],
  },
};

export const ru: Language = {
  tag: 'ru',
  script: 'cyrillic',
  words: { tab: ['Аккаунты и импорт', 'A'], filtersTab: ['Фильтры и заблокированные адреса', 'B'] },
};
export const tr: Language = {
  tag: 'tr',
  script: 'latin',
  words: { tab: ['Hesaplar ve İçe Aktarma', 'A'], filtersTab: ['Filtreler ve Engellenen Adresler', 'A'] },
};
export const sv: Language = {
  tag: 'sv',
  script: 'latin',
  words: { tab: ['Konton och import', 'A'], filtersTab: ['Filter och blockerade adresser', 'A'] },
};
