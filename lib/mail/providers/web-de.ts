import { provider } from '../provider';

/**
 * Sister of GMX: POP/IMAP off until allowed in the web mailbox, refusal text does not say so. User name is the
 * part before the @ according to Thunderbird. With two-step sign-in an app-specific password is required. As a
 * sister of GMX it probably asks the target to agree too: an inference. Without a copy on the server the automatic
 * reply does not go out.
 */
export default provider({
  id: 'web-de',
  name: 'WEB.DE',
  language: 'de',
  domains: 'web.de',
  pop: { host: 'pop3.web.de', username: 'local-part' },
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://hilfe.web.de/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    needsTwoStep: true,
  },
  popOffByDefault: true,
  popSettingsUrl: 'https://hilfe.web.de/pop-imap/einschalten.html',
  forwarding: {
    offered: 'unclear',
    mark: 'C',
    paths: [
      { language: 'de', clicks: ['Einstellungen', 'Weiterleitung'], mark: 'C' },
      { language: 'de', clicks: ['Einstellungen', 'Filterregeln'], mark: 'C' },
    ],
    help: 'https://hilfe.web.de/e-mail/einstellungen.html',
    keepsCopy: 'tick',
    sources: [
      { url: 'https://hilfe.web.de/e-mail/einstellungen.html', date: 'undated' },
      { url: 'https://login24.email', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/web.de.xml', date: '2024-02-29' },
    { url: 'https://github.com/jens-maus/yam/issues/638', date: '2017-02-11' },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'high',
});
