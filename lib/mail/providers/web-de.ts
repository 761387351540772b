import { provider } from '../provider';

/**
 * Sister of GMX: POP/IMAP off until allowed in the web mailbox, refusal text does not say so. User name is the
 * part before the @ according to Thunderbird. With two-step sign-in an app-specific password is required.
 */
export default provider({
  id: 'web-de',
  name: 'WEB.DE',
  domains: 'web.de',
  pop: { host: 'pop3.web.de', username: 'local-part' },
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    needsTwoStep: true,
  },
  popOffByDefault: true,
  popSettingsUrl: 'https://hilfe.web.de/pop-imap/einschalten.html',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml', date: '2024-02-29' },
    { url: 'https://github.com/jens-maus/yam/issues/638', date: '2017-02-11' },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'high',
});
