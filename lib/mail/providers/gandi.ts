import { provider } from '../provider';

/**
 * For customer domains. Full address as user name; forwarding-only addresses have no mailbox and are always
 * refused. Gandi documents the Gmail refusal text itself.
 */
export default provider({
  id: 'gandi',
  name: 'Gandi Mail',
  domains: 'gandi.net',
  ownDomains: true,
  pop: { host: 'mail.gandi.net' },
  passwordAccepted: 'normal',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gandi.net.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});
