import { provider } from '../provider';

/**
 * Use the password of the mailbox itself, not the IONOS customer login. Customers with own domains use country
 * host names that were not evidenced here (Thunderbird lists pop.1und1.de only). Forwarding is a rule of the
 * webmail.
 */
export default provider({
  id: 'ionos',
  name: 'IONOS / 1&1',
  shortName: 'IONOS',
  language: 'de',
  domains: `
    online.de onlinehome.de sofortstart.de sofort-start.de sofortsurf.de sofort-surf.de go4more.de
    kundenserver.de schlund.de
  `,
  ownDomains: true,
  pop: { host: 'pop.1und1.de' },
  passwordAccepted: 'normal',
  forwarding: {
    offered: 'free',
    mark: 'C',
    paths: [{ language: 'de', clicks: ['⚙', 'Alle Einstellungen…', 'E-Mail', 'Regeln'], mark: 'C' }],
    warnings: ['resets-password'],
    sources: [
      {
        url: 'https://www.ionos.de/hilfe/sicherheit/e-mail-adresse-schuetzen/missbraeuchliche-e-mail-weiterleitung',
        date: 'undated',
      },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/1und1.de.xml', date: '2023-12-30' },
    { url: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md', date: '2026-08-22' },
  ],
  confidence: 'medium',
});
