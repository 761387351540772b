import { provider } from '../provider';

/**
 * Use the password of the mailbox itself, not the IONOS customer login. Customers with own domains use country
 * host names that were not evidenced here (Thunderbird lists pop.1und1.de only).
 */
export default provider({
  id: 'ionos',
  name: 'IONOS / 1&1',
  shortName: 'IONOS',
  domains: `
    online.de onlinehome.de sofortstart.de sofort-start.de sofortsurf.de sofort-surf.de go4more.de
    kundenserver.de schlund.de
  `,
  ownDomains: true,
  pop: { host: 'pop.1und1.de' },
  passwordAccepted: 'normal',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/1und1.de.xml', date: '2023-12-30' },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'medium',
});
