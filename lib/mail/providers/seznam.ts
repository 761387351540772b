import { provider } from '../provider';

/** Only Thunderbird evidence. */
export default provider({
  id: 'seznam',
  name: 'Seznam Email',
  language: 'cs',
  domains: 'seznam.cz email.cz post.cz spoluzaci.cz',
  pop: { host: 'pop3.seznam.cz' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/seznam.cz.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});
