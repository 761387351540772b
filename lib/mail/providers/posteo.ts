import { provider } from '../provider';

/**
 * Since early 2026 listed as needing an app-specific password; also fails while "additional email account
 * protection" is on.
 */
export default provider({
  id: 'posteo',
  name: 'Posteo',
  language: 'de',
  domains: `
    posteo.de posteo.at posteo.be posteo.ca posteo.ch posteo.cl posteo.co posteo.co.uk posteo.com
    posteo.com.br posteo.cr posteo.cz posteo.dk posteo.ee posteo.es posteo.eu posteo.fi posteo.gl posteo.gr
    posteo.hn posteo.hr posteo.hu posteo.ie posteo.in posteo.is posteo.it posteo.jp posteo.la posteo.li
    posteo.lt posteo.lu posteo.me posteo.mx posteo.my posteo.net posteo.nl posteo.no posteo.nz posteo.org
    posteo.pe posteo.pl posteo.pm posteo.pt posteo.ro posteo.se posteo.sg posteo.si posteo.tn posteo.uk
    posteo.us
  `,
  pop: { host: 'posteo.de' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://posteo.de/en/help/app-passwords' },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/posteo.de.xml', date: '2023-12-29' },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/posteo.md', date: '2026-01' },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'medium',
});
