import { provider } from '../provider';

/** User name is the part before the @. FairEmail flags an app password as possibly needed. */
export default provider({
  id: 'wp-pl',
  name: 'WP Poczta',
  language: 'pl',
  domains: 'wp.pl',
  pop: { host: 'pop3.wp.pl', username: 'local-part' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/wp.pl.xml', date: '2022-11-19' },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2026-08-22',
    },
  ],
  confidence: 'medium',
});
