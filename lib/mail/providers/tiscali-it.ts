import { provider } from '../provider';

/** Thunderbird lists an encrypted-password method over SSL; whether USER/PASS is taken as well was not evidenced. */
export default provider({
  id: 'tiscali-it',
  name: 'Tiscali (Italy)',
  shortName: 'Tiscali',
  language: 'it',
  domains: 'tiscali.it',
  pop: { host: 'pop.tiscali.it' },
  passwordAccepted: 'normal',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/tiscali.it.xml', date: '2025-12-10' },
  ],
  confidence: 'low',
});
