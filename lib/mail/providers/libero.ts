import { provider } from '../provider';

/**
 * Normal mailbox password; with two-step sign-in a special password for mail programs is required. Forwarding is
 * an action of a filter; which plan has it is not said.
 */
export default provider({
  id: 'libero',
  name: 'Libero Mail',
  language: 'it',
  domains: 'libero.it iol.it blu.it inwind.it giallo.it',
  pop: { host: 'popmail.libero.it' },
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://aiuto.libero.it/articolo/sicurezza/password-sicura-specifica-applicazioni-client/',
    needsTwoStep: true,
  },
  forwarding: {
    offered: 'unclear',
    mark: 'C',
    paths: [
      {
        language: 'it',
        clicks: ['⚙', 'Impostazioni', 'Posta', 'Filtri', 'Aggiungi una nuova regola'],
        mark: 'C',
      },
    ],
    help: 'https://aiuto.libero.it/articolo/mail/gestione-dei-filtri',
    sources: [{ url: 'https://aiuto.libero.it/articolo/mail/gestione-dei-filtri', date: 'undated' }],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/libero.it.xml', date: '2022-11-19' },
    { url: 'https://github.com/M66B/FairEmail/commit/5714bb7d64', date: '2025-12-12' },
  ],
  confidence: 'medium',
});
