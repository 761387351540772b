import { provider } from '../provider';

/**
 * A generated "email app password" from the Virgin Media O2 account (Manage your products, Manage email app
 * password) is used for other apps, Gmail named expressly. Thunderbird lists separate hosts for ntlworld.com,
 * blueyonder.co.uk and virgin.net addresses. The way to Auto Forward is help text quoted in the provider's forum,
 * 2025–26.
 */
export default provider({
  id: 'virgin-media',
  name: 'Virgin Media Mail',
  language: 'en',
  domains: 'virginmedia.com',
  pop: { host: 'pop3.virginmedia.com' },
  passwordAccepted: 'app-password',
  appPassword: { url: 'https://www.virginmedia.com/help/broadband/manage-email-account' },
  forwarding: {
    offered: 'free',
    mark: 'C',
    paths: [{ language: 'en', clicks: ['Menu', 'Settings', 'Email', 'Auto Forward'], mark: 'C' }],
    inactivity: {
      afterDays: 90,
      effect: 'suspended',
      forwardingCounts: 'not-named',
      fact: 'virgin-media-inactivity',
      mark: 'C',
      source: { url: 'https://my.virginmedia.com', date: '2014' },
    },
    sources: [
      {
        url: 'https://community.virginmedia.com/discussions/email/locked-out-of-email/5680204',
        date: '2025',
      },
    ],
  },
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
