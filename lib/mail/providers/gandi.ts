import { provider } from '../provider';

/**
 * For customer domains. Full address as user name; forwarding-only addresses have no mailbox and are always
 * refused. Gandi documents the Gmail refusal text itself. Mail to a forwarding address goes only to the target. A
 * test sent from the target Gmail seems not to arrive. 1,000 forwards a domain.
 */
export default provider({
  id: 'gandi',
  name: 'Gandi Mail',
  domains: 'gandi.net',
  ownDomains: true,
  pop: { host: 'mail.gandi.net' },
  passwordAccepted: 'normal',
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [{ language: 'en', clicks: ['Domain', 'Email', 'Forwarding addresses', 'Create'], mark: 'B' }],
    keepsCopy: 'never',
    warnings: ['bypasses-mailbox'],
    sources: [
      { url: 'https://helpdesk.gandi.net/hc/en-us/articles/14023124961436', date: 'undated' },
      { url: 'https://docs.gandi.net', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/gandi.net.xml', date: '2022-11-19' },
  ],
  confidence: 'medium',
});
