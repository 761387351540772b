import { provider } from '../provider';

/**
 * Same company and back end as Yahoo, so passwords may have ended for some as well (June 2026): see yahoo. The AOL
 * POP server used to drop the connection right after a wrong password, which Gmail may show as "connection closed"
 * instead of a refusal. Whether and where it forwards is not known: what is written on it is copied from one
 * article.
 */
export default provider({
  id: 'aol',
  name: 'AOL Mail',
  domains: `
    aol.com aim.com netscape.net netscape.com compuserve.com cs.com wmconnect.com aol.de aol.it aol.fr
    aol.es aol.se aol.co.uk aol.co.nz aol.com.au aol.com.ar aol.com.br aol.com.mx
  `,
  pop: { host: 'pop.aol.com' },
  passwordAccepted: 'unknown',
  appPassword: { url: 'https://login.aol.com/account/security/app-passwords' },
  facts: ['yahoo-uncertain'],
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/aol.com.xml', date: '2022-11-19' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/aol.md', date: '2020-02' },
    { url: 'https://github.com/thunderbird/thunderbird-android/issues/10245', date: '2025-12-10' },
    { url: 'https://github.com/mozilla-b2g/gaia-email-libs-and-more/pull/283', date: 'undated' },
  ],
  confidence: 'medium',
});
