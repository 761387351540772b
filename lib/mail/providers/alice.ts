import { provider } from '../provider';

/** Thunderbird lists port 110 with STARTTLS only (see tim). "Regole" exist; whether they forward was not seen. */
export default provider({
  id: 'alice',
  name: 'Alice (TIM)',
  shortName: 'Alice',
  language: 'it',
  domains: 'alice.it',
  pop: { host: 'in.alice.it', port: 110, security: 'starttls' },
  passwordAccepted: 'normal',
  sources: [
    { url: 'https://github.com/thunderbird/autoconfig/blob/master/ispdb/alice.it.xml', date: '2023-05-29' },
  ],
  confidence: 'low',
});
