import { provider } from '../provider';

/**
 * For customer domains. OVHcloud has its own guide for exactly this Gmail dialog: full address as user name,
 * mailbox password, SSL box ticked. Other OVH products (Email Pro, Exchange, Zimbra) have other hosts.
 */
export default provider({
  id: 'ovh',
  name: 'OVHcloud (MX Plan, web hosting mail)',
  shortName: 'OVHcloud',
  domains: 'ovh.net',
  ownDomains: true,
  pop: { host: 'ssl0.ovh.net' },
  passwordAccepted: 'normal',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/ovh.net.xml', date: '2022-11-19' },
    {
      url: 'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_gmail/guide.en-gb.md',
      date: '2024-09-24',
    },
  ],
  confidence: 'high',
});
