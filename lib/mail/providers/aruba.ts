import { provider } from '../provider';

/**
 * For customer domains only (no own domain list). PEC mailboxes use other hosts; the PEC entry in Thunderbird has
 * an obviously wrong port and was left out. Up to five targets.
 */
export default provider({
  id: 'aruba',
  name: 'Aruba (hosting mailboxes, not PEC)',
  shortName: 'Aruba',
  language: 'it',
  ownDomains: true,
  pop: { host: 'pop3s.aruba.it' },
  passwordAccepted: 'normal',
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [
      {
        language: 'it',
        clicks: ['Impostazioni', 'Messaggi e scrittura', 'Inoltro automatico'],
        edition: 'new webmail',
        mark: 'B',
      },
      {
        language: 'it',
        clicks: ['Impostazioni', 'Inoltro e risposta automatica', 'ATTIVO'],
        edition: 'Smart',
        mark: 'B',
      },
      {
        language: 'it',
        clicks: ['Opzioni', 'Inoltro/Risposta automatica', 'Inoltra a'],
        edition: 'Classic',
        mark: 'B',
      },
      {
        language: 'en',
        clicks: ['Options', 'Forward/Auto-reply', 'Forward To', 'Keep a local copy'],
        edition: 'Classic',
        mark: 'B',
      },
      { language: 'de', clicks: ['Weiterleitung/Automatische Antwort'], edition: 'Classic', mark: 'B' },
    ],
    keepsCopy: 'tick',
    sources: [
      { url: 'https://guide.hosting.aruba.it', date: 'undated' },
      { url: 'https://ticket.aruba.it', date: 'undated' },
      { url: 'https://commerciale.aruba.it', date: 'undated' },
    ],
  },
  sources: [
    {
      url: 'https://guide.hosting.aruba.it/email/configurazione-email-pc-dispositivi-mobili/configurazione-casella-dominio-pc-mac-pop.aspx',
      date: 'undated',
    },
  ],
  confidence: 'high',
});
