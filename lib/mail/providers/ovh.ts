import { provider } from '../provider';

/**
 * For customer domains. OVHcloud has its own guide for exactly this Gmail dialog: full address as user name,
 * mailbox password, SSL box ticked. Other OVH products (Email Pro, Exchange, Zimbra) have other hosts. A
 * redirection is made with or without a local copy: with. In the webmail the copy stays by itself. The guide is of
 * 2020; mailboxes moved to Zimbra since look different.
 */
export default provider({
  id: 'ovh',
  name: 'OVHcloud (MX Plan, web hosting mail)',
  shortName: 'OVHcloud',
  domains: 'ovh.net',
  ownDomains: true,
  pop: { host: 'ssl0.ovh.net' },
  passwordAccepted: 'normal',
  forwarding: {
    offered: 'free',
    mark: 'C',
    paths: [
      {
        language: 'en',
        clicks: [
          '⚙',
          'Options',
          'Inbox and sweep rules',
          '+',
          'Forward, redirect or send',
          'Redirect the message to...',
          'Save',
          'OK',
        ],
        edition: 'webmail',
        mark: 'C',
      },
      {
        language: 'en',
        clicks: [
          'Web Cloud',
          'Emails',
          'Manage redirections',
          'Add a redirection',
          'Keep a copy of the email at OVHcloud',
          'Confirm',
        ],
        edition: 'control panel, old MX Plan',
        mark: 'C',
      },
    ],
    keepsCopy: 'tick',
    sources: [
      {
        url: 'https://github.com/ovh/docs/blob/683f728d5575f932d96def9b0085c06fc6ec8af4/pages/web_cloud/email_and_collaborative_solutions/common_email_features/feature_redirections/guide.en-gb.md',
        date: '2020-05-20',
      },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/ovh.net.xml', date: '2022-11-19' },
    {
      url: 'https://github.com/ovh/docs/blob/develop/pages/web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_gmail/guide.en-gb.md',
      date: '2024-09-24',
    },
  ],
  confidence: 'high',
});
