import { provider } from '../provider';

/**
 * POP and IMAP were once cut for weeks (about 2022) for security reasons and came back only for accounts whose
 * password had been renewed. Log in with the primary address, not an alias. Thunderbird uses the part before the @
 * as user name. The contents may be cleared after four months without a connection, with a notice two weeks
 * before.
 */
export default provider({
  id: 'laposte',
  name: 'La Poste (laposte.net)',
  shortName: 'La Poste',
  language: 'fr',
  domains: 'laposte.net',
  pop: { host: 'pop.laposte.net', username: 'local-part' },
  passwordAccepted: 'normal',
  forwarding: {
    inactivity: {
      afterDays: 120,
      effect: 'deleted',
      forwardingCounts: 'not-named',
      fact: 'laposte-inactivity',
      mark: 'B',
      source: {
        url: 'https://aide.laposte.net/contents/pourquoi-mon-adresse-a-t-elle-ete-gelee-et-que-dois-je-faire-pour-la-reactiver',
        date: 'undated',
      },
    },
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/laposte.net.xml',
      date: '2022-11-19',
    },
    {
      url: 'https://www.numerama.com/tech/978375-la-poste-repare-lacces-a-ses-mails-apres-des-semaines-de-souci.html',
      date: 'undated',
    },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2026-08-22',
    },
  ],
  confidence: 'low',
});
