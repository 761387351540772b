import { provider } from '../provider';

/**
 * Custom domains belong here when their MX ends in .mail.protection.outlook.com. Password sign-in to POP was
 * switched off for tenants between October 2022 and January 2023. Forwarding to the outside is refused with
 * 5.7.520 until the administrator allows it; at GoDaddy the switch is under Users, Manage, Forwarding.
 */
export default provider({
  id: 'microsoft-365',
  name: 'Microsoft 365 (work or school)',
  shortName: 'Microsoft 365',
  microsoft: 'work',
  domains: 'onmicrosoft.com office365.com',
  domainPattern: /\.onmicrosoft\.com$/,
  ownDomains: true,
  pop: { host: 'outlook.office365.com', oldHosts: ['pop3.live.com', 'pop-mail.outlook.com'] },
  passwordAccepted: 'none',
  forwarding: {
    offered: 'unclear',
    mark: 'A',
    confirm: 'unknown',
    keepsCopy: 'tick',
    warnings: ['administrator-first'],
    sources: [
      { url: 'https://kr.godaddy.com/help/20078', date: 'undated' },
      {
        url: 'https://github.com/misterionqq/LetterCatcherWeb/blob/1b92b5e2296e0cea602dd872b396083e8545a063/src/views/FaqView.vue',
        date: 'undated',
      },
    ],
  },
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/office365.com.xml',
      date: '2026-03-10',
    },
  ],
  confidence: 'medium',
});
