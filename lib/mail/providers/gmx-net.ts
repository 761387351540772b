import { provider } from '../provider';

/**
 * POP/IMAP must be allowed once in the web mailbox and is switched off again after a longer time without use;
 * while it is off the server just says "authentication failed". Since 2026 an app-specific password is needed in
 * many cases, always with two-step sign-in.
 */
export default provider({
  id: 'gmx-net',
  name: 'GMX (Germany, Austria, Switzerland)',
  shortName: 'GMX',
  domains: 'gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info mein.gmx mail.gmx email.gmx',
  pop: { host: 'pop.gmx.net' },
  passwordAccepted: 'either',
  appPassword: {
    url: 'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    needsTwoStep: true,
  },
  popOffByDefault: true,
  popSettingsUrl: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gmx.net.xml', date: '2024-02-26' },
    { url: 'https://github.com/jens-maus/yam/issues/638', date: '2017-02-11' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/gmx.net.md', date: '2017-06' },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2026-05-25',
    },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
    { url: 'https://github.com/deltachat/provider-db/pull/264', date: 'undated' },
  ],
  confidence: 'high',
});
