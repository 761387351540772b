import { provider } from '../provider';

/**
 * A generated "email app password" from the Virgin Media O2 account (Manage your products, Manage email app
 * password) is used for other apps, Gmail named expressly. Thunderbird lists separate hosts for ntlworld.com,
 * blueyonder.co.uk and virgin.net addresses.
 */
export default provider({
  id: 'virgin-media',
  name: 'Virgin Media Mail',
  domains: 'virginmedia.com',
  pop: { host: 'pop3.virginmedia.com' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://www.virginmedia.com/help/broadband/manage-email-account' },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/virginmedia.com.xml',
      date: '2022-11-19',
    },
    {
      url: 'https://community.virginmedia.com/discussions/email/locked-out-of-email/5680204',
      date: 'undated',
    },
    {
      url: 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml',
      date: '2026-08-22',
    },
  ],
  confidence: 'medium',
});
