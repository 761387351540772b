import { provider } from '../provider';

/**
 * A separate "E-Mail-Passwort" (password for mail programs), chosen by the user, so it has no fixed length or
 * alphabet. The Telekom login password is refused.
 */
export default provider({
  id: 't-online',
  name: 'Telekom Mail (t-online.de, magenta.de)',
  shortName: 'Telekom Mail',
  domains: 't-online.de magenta.de',
  pop: { host: 'securepop.t-online.de' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten' },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/t-online.de.xml',
      date: '2023-12-29',
    },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/t-online.md', date: '2020-02' },
  ],
  confidence: 'high',
});
