import { provider } from '../provider';

/**
 * The account password is refused; an app password works (spaces are only for reading, leave them out). POP has
 * its own switch in the source account and a separate clear refusal when it is off. "Leave a copy" does not work
 * with pop.gmail.com. Workspace admins can switch POP off for the whole domain. An app password of another Google
 * account gives the same refusal as a wrong one.
 */
export default provider({
  id: 'gmail',
  name: 'Gmail as the source account',
  shortName: 'Gmail',
  domains: 'gmail.com googlemail.com',
  ownDomains: true,
  pop: { host: 'pop.gmail.com' },
  passwordAccepted: 'app-password',
  appPassword: {
    url: 'https://myaccount.google.com/apppasswords',
    usualLength: 16,
    alphabet: 'a-z',
    groups: 'xxxx xxxx xxxx xxxx',
    needsTwoStep: true,
  },
  popOffByDefault: true,
  popSettingsUrl: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
  forwarding: {
    offered: 'free',
    mark: 'A',
    paths: [
      {
        language: 'en',
        clicks: ['⚙', 'See all settings', 'Forwarding and POP/IMAP', 'Add a forwarding address'],
        mark: 'A',
      },
    ],
    link: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
    help: 'https://support.google.com/mail/answer/10957',
    confirm: 'yes',
    keepsCopy: 'default',
    warnings: ['spam-stays'],
    sources: [
      { url: 'https://www.email-tools.me/posts/gmail-forward-to-another-gmail/', date: '2026-05-27' },
      {
        url: 'https://everydaytech.org/email-communication/email-configuration-settings/how-to-forward-gmail-to-another-gmail',
        date: 'undated',
      },
      {
        url: 'https://ihaveapc.com/2012/05/how-to-setup-automatic-email-forwarding-in-gmail/',
        date: '2012-05',
      },
    ],
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/googlemail.com.xml',
      date: '2024-07-30',
    },
    { url: 'https://github.com/chatmail/provider-db/blob/master/_providers/gmail.md', date: '2024-08' },
    { url: 'https://github.com/symfony/symfony/issues/35528', date: '2024-10-01' },
    { url: 'https://github.com/toteph42/identity_switch/issues/84', date: '2026-05-21' },
  ],
  confidence: 'high',
});
