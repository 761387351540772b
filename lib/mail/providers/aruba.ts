import { provider } from '../provider';

/**
 * For customer domains only (no own domain list). PEC mailboxes use other hosts; the PEC entry in Thunderbird has
 * an obviously wrong port and was left out.
 */
export default provider({
  id: 'aruba',
  name: 'Aruba (hosting mailboxes, not PEC)',
  shortName: 'Aruba',
  domains: '',
  ownDomains: true,
  pop: { host: 'pop3s.aruba.it' },
  passwordAccepted: 'normal',
  sources: [
    {
      url: 'https://guide.hosting.aruba.it/email/configurazione-email-pc-dispositivi-mobili/configurazione-casella-dominio-pc-mac-pop.aspx',
      date: 'undated',
    },
  ],
  confidence: 'high',
});
