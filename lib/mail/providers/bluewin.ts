import { provider } from '../provider';

/**
 * FairEmail flags an app password as possibly needed; no Swisscom text found. Forwarding exists; the way to it was
 * not found.
 */
export default provider({
  id: 'bluewin',
  name: 'Bluewin / Swisscom',
  shortName: 'Bluewin',
  domains: 'bluewin.ch bluemail.ch',
  pop: { host: 'pop3s.bluewin.ch' },
  passwordAccepted: 'unknown',
  forwarding: {
    offered: 'free',
    mark: 'C',
    inactivity: {
      afterDays: 365,
      effect: 'closed',
      forwardingCounts: 'yes',
      fact: 'bluewin-inactivity',
      mark: 'C',
      source: {
        url: 'https://www.swisscom.ch/de/privatkunden/hilfe/e-mail/angebotsbedingungen.html',
        date: 'undated',
      },
    },
    sources: [
      {
        url: 'https://www.swisscom.ch/de/privatkunden/hilfe/e-mail/angebotsbedingungen.html',
        date: 'undated',
      },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/bluewin.ch.xml', date: '2022-11-19' },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2026-08-22',
    },
  ],
  confidence: 'medium',
});
