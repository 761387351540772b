import { provider } from '../provider';

/** Normal mailbox password; with two-step sign-in a special password for mail programs is required. */
export default provider({
  id: 'libero',
  name: 'Libero Mail',
  domains: 'libero.it iol.it blu.it inwind.it giallo.it',
  pop: { host: 'popmail.libero.it' },
  passwordAccepted: 'normal',
  appPassword: {
    url: 'https://aiuto.libero.it/articolo/sicurezza/password-sicura-specifica-applicazioni-client/',
    needsTwoStep: true,
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/libero.it.xml', date: '2022-11-19' },
    { url: 'https://github.com/M66B/FairEmail/commit/5714bb7d64', date: '2025-12-12' },
  ],
  confidence: 'medium',
});
