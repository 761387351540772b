import { provider } from '../provider';

/** Mailboxes live at AOL; host and password rules are those of AOL/Yahoo (see yahoo). */
export default provider({
  id: 'verizon',
  name: 'Verizon.net (run by AOL)',
  shortName: 'Verizon.net',
  language: 'en',
  domains: 'verizon.net',
  pop: { host: 'pop.aol.com' },
  passwordAccepted: 'unknown',
  appPassword: { url: 'https://login.aol.com/account/security/app-passwords' },
  facts: ['yahoo-uncertain'],
  sources: [
    {
      url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/verizon.net.xml',
      date: '2025-08-21',
    },
    { url: 'https://github.com/thunderbird/autoconfig/commit/3052a98', date: '2025-08-21' },
  ],
  confidence: 'medium',
});
