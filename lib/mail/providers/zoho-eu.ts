import { provider } from '../provider';

/**
 * POP must be enabled per account and is missing from free plans opened since 2019. Custom domains use poppro.*
 * instead of pop.* according to a reseller copy of the Zoho help. With two-factor sign-in an app password is
 * required, otherwise both work. Length of the app password: 12 in one reseller guide, 16 in another. One old
 * edition of its help says forwarding is for paid accounts. Three targets by the user, three more by the
 * administrator. It switches itself off after a permanent failure, ten temporary ones or a loop. An older
 * announcement said 120 days of inactivity; the mailbox is cleared about 90 days after the first warning.
 */
export default provider({
  id: 'zoho-eu',
  name: 'Zoho Mail (Europe)',
  shortName: 'Zoho Mail',
  domains: 'zoho.eu zohomail.eu',
  ownDomains: true,
  pop: { host: 'pop.zoho.eu' },
  passwordAccepted: 'normal',
  appPassword: { url: 'https://accounts.zoho.eu/home#security/device' },
  popOffByDefault: true,
  popSettingsUrl: 'https://www.zoho.com/mail/help/pop-access.html',
  forwarding: {
    offered: 'unclear',
    mark: 'A',
    paths: [
      { language: 'en', clicks: ['Settings', 'Mail Accounts', '@', 'Forwards'], mark: 'A' },
      {
        language: 'en',
        clicks: ['Mail Accounts', 'Manage Email Forwarding', 'Add New Forward'],
        edition: 'older',
        mark: 'C',
      },
    ],
    help: 'https://www.zoho.com/mail/help/email-forwarding.html',
    confirm: 'yes',
    keepsCopy: 'default',
    warnings: ['sign-in-after-confirming', 'switches-itself-off'],
    inactivity: {
      afterDays: 180,
      effect: 'deleted',
      forwardingCounts: 'not-named',
      fact: 'zoho-inactivity',
      mark: 'C',
      source: { url: 'https://www.zoho.com/mail/help/inactive-account.html', date: 'undated' },
    },
    sources: [
      { url: 'https://www.zoho.com/mail/help/email-forwarding.html', date: 'undated' },
      { url: 'https://fgrade.com', date: '2025-04-01' },
      { url: 'https://helpdesk.boostmediagroup.com', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/zoho.eu.xml', date: '2025-10-22' },
    {
      url: 'https://pixelkicks.freshdesk.com/support/solutions/articles/241553-zoho-mail-pop-configuration',
      date: 'undated',
    },
    { url: 'https://www.zoho.com/nl/mail/help/pop-access.html', date: 'undated' },
    {
      url: 'https://olivetcloud.freshdesk.com/support/solutions/articles/12000044696-app-passwords',
      date: 'undated',
    },
    {
      url: 'https://help.zoho.com/portal/en/kb/solo/communication/settings/articles/how-to-generate-app-specific-password',
      date: 'undated',
    },
  ],
  confidence: 'medium',
});
