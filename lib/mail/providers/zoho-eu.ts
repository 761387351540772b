import { provider } from '../provider';

/**
 * POP must be enabled per account and is missing from free plans opened since 2019. Custom domains use poppro.*
 * instead of pop.* according to a reseller copy of the Zoho help. With two-factor sign-in an app password is
 * required, otherwise both work. Length of the app password: 12 in one reseller guide, 16 in another.
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
