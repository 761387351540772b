import { provider } from '../provider';

/**
 * Thunderbird lists port 110 with STARTTLS only. Gmail offers plain or SSL, so it is open whether a secure fetch
 * is possible; do not fill in 995 without a test. "Regole" exist; whether they forward was not seen.
 */
export default provider({
  id: 'tim',
  name: 'TIM Mail',
  language: 'it',
  domains: 'tim.it',
  pop: { host: 'pop.tim.it', port: 110, security: 'starttls' },
  passwordAccepted: 'unknown',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/tim.it.xml', date: '2025-12-10' },
  ],
  confidence: 'low',
});
