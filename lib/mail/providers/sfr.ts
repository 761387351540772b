import { provider } from '../provider';

/**
 * Thunderbird lists plain password sign-in; nothing newer found. The rule on inactivity is for former customers
 * and not official; after twelve months the mailbox is closed.
 */
export default provider({
  id: 'sfr',
  name: 'SFR / Neuf / Club-Internet',
  shortName: 'SFR',
  language: 'fr',
  domains: 'sfr.fr neuf.fr club-internet.fr',
  pop: { host: 'pop.sfr.fr' },
  passwordAccepted: 'unknown',
  forwarding: {
    inactivity: {
      afterDays: 180,
      effect: 'no-new-mail',
      forwardingCounts: 'not-named',
      fact: 'sfr-inactivity',
      mark: 'C',
      source: { url: 'https://harakiwi.net', date: 'undated' },
    },
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/sfr.fr.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});
