import { provider } from '../provider';

/**
 * Thunderbird lists plain password sign-in. Up to five targets. After nine months without use new mail is rejected
 * until the next sign-in.
 */
export default provider({
  id: 'spectrum',
  name: 'Spectrum (Charter)',
  shortName: 'Spectrum',
  language: 'en',
  domains: 'charter.net spectrum.net bresnan.net',
  pop: { host: 'mobile.charter.net' },
  passwordAccepted: 'unknown',
  forwarding: {
    offered: 'free',
    mark: 'B',
    paths: [
      {
        language: 'en',
        clicks: [
          'Settings',
          'Account Settings',
          'Enable Mail Forwarding',
          'Forward Email To',
          'Leave Copy?',
          'Save Account Settings',
        ],
        mark: 'B',
      },
    ],
    help: 'https://www.spectrum.net/support/internet/spectrum-email-account-settings-and-general-information/',
    keepsCopy: 'tick',
    inactivity: {
      afterDays: 270,
      effect: 'no-new-mail',
      forwardingCounts: 'not-named',
      fact: 'spectrum-inactivity',
      mark: 'C',
      source: {
        url: 'https://www.spectrum.net/support/internet/spectrum-email-quota-and-settings/',
        date: 'undated',
      },
    },
    sources: [
      {
        url: 'https://www.spectrum.net/support/internet/spectrum-email-account-settings-and-general-information/',
        date: 'undated',
      },
      { url: 'https://eatsip365.com/forwarding-email-from-a-time-cable-email-account', date: 'undated' },
    ],
  },
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/charter.com.xml', date: 'undated' },
  ],
  confidence: 'low',
});
