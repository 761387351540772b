import { provider } from '../provider';

/**
 * POP/IMAP must be allowed once in the web mailbox and is switched off again after a longer time without use;
 * while it is off the server just says "authentication failed". An app-specific password is needed in many cases
 * since May 2026 (FairEmail; medium to low confidence), always with two-step sign-in. The action in a filter rule
 * is said to be "Weiterleiten an", untested. That an agreement is needed is GMX's own word of 2019.
 */
export default provider({
  id: 'gmx-net',
  name: 'GMX (Germany, Austria, Switzerland)',
  shortName: 'GMX',
  language: 'de',
  domains: 'gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.biz gmx.org gmx.info mein.gmx mail.gmx email.gmx',
  pop: { host: 'pop.gmx.net' },
  passwordAccepted: 'either',
  appPassword: {
    url: 'https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html',
    needsTwoStep: true,
  },
  facts: ['gmx-app-password'],
  popOffByDefault: true,
  popSettingsUrl: 'https://hilfe.gmx.net/pop-imap/einschalten.html',
  forwarding: {
    offered: 'unclear',
    mark: 'B',
    paths: [{ language: 'de', clicks: ['E-Mail', '⚙', 'Ordner', 'Filterregeln'], mark: 'C' }],
    help: 'https://hilfe.gmx.net/email/filterregeln/benutzerdefinierte-filterregeln.html',
    confirm: 'yes',
    confirmWithinHours: 24,
    inactivity: {
      effect: 'deleted',
      forwardingCounts: 'not-named',
      fact: 'gmx-inactivity',
      mark: 'C',
      source: { url: 'https://hilfe.gmx.net/account/inaktiv.html', date: 'undated' },
    },
    sources: [
      { url: 'https://www.gmx.net/mail/tipps/posts/weiterleitung-von-emails-bestaetigen/240/', date: '2019' },
      {
        url: 'https://hilfe.gmx.net/email/filterregeln/benutzerdefinierte-filterregeln.html',
        date: 'undated',
      },
    ],
  },
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
