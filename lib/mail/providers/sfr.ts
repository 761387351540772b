import { provider } from '../provider';

/** Thunderbird lists plain password sign-in; nothing newer found. */
export default provider({
  id: 'sfr',
  name: 'SFR / Neuf / Club-Internet',
  shortName: 'SFR',
  domains: 'sfr.fr neuf.fr club-internet.fr',
  pop: { host: 'pop.sfr.fr' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/sfr.fr.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});
