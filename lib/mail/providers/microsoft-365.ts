import { provider } from '../provider';

/**
 * Custom domains belong here when their MX ends in .mail.protection.outlook.com. Password sign-in to POP was
 * switched off for tenants between October 2022 and January 2023.
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
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/office365.com.xml',
      date: '2026-03-10',
    },
  ],
  confidence: 'medium',
});
