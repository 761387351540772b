import { provider } from '../provider';

/**
 * A separate "E-Mail-Passwort" (password for mail programs), chosen by the user, so it has no fixed length or
 * alphabet. The Telekom login password is refused. Its page on forwarding was written for people who miss mail.
 */
export default provider({
  id: 't-online',
  name: 'Telekom Mail (t-online.de, magenta.de)',
  shortName: 'Telekom Mail',
  language: 'de',
  domains: 't-online.de magenta.de',
  pop: { host: 'securepop.t-online.de' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten' },
  forwarding: {
    offered: 'free',
    mark: 'C',
    paths: [
      {
        language: 'de',
        clicks: [
          '⚙',
          'Alle Einstellungen anzeigen',
          'E-Mail Optionen',
          'Weiterleitung',
          'Weiterleitung einrichten',
        ],
        mark: 'C',
      },
      { language: 'de', clicks: ['Einstellungen', 'Filter und Weiterleitung'], edition: 'older', mark: 'C' },
    ],
    help: 'https://www.telekom.de/hilfe/festnetz-internet-tv/e-mail/e-mail-center/email-center-allgemein/ploetzlich-keine-e-mails-mehr',
    sources: [
      {
        url: 'https://www.telekom.de/hilfe/festnetz-internet-tv/e-mail/e-mail-center/email-center-allgemein/ploetzlich-keine-e-mails-mehr',
        date: 'undated',
      },
    ],
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/t-online.de.xml',
      date: '2023-12-29',
    },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/t-online.md', date: '2020-02' },
  ],
  confidence: 'high',
});
