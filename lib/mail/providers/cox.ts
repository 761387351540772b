import { provider } from '../provider';

/** Moved to Yahoo in 2024: the old Cox host names no longer apply. Password rules as for yahoo. */
export default provider({
  id: 'cox',
  name: 'Cox.net (run by Yahoo)',
  shortName: 'Cox.net',
  language: 'en',
  domains: 'cox.net',
  pop: { host: 'pop.mail.yahoo.com' },
  passwordAccepted: 'unknown',
  appPassword: { url: 'https://login.yahoo.com/account/security/app-passwords' },
  facts: ['yahoo-uncertain'],
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/yahoo.com.xml', date: '2025-11-17' },
    { url: 'https://github.com/thunderbird/autoconfig/commit/82938b0', date: '2024-05-30' },
  ],
  confidence: 'medium',
});
