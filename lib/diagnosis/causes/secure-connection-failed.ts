import { forwardingAfter } from '../account-kind';
import { cause } from '../cause';

/** Client and server did not agree on encryption: a box not ticked, a wrong port, a certificate that does not fit. */
export const secureConnectionFailed = cause({
  id: 'secure-connection-failed',
  rank: 100,
  words: [
    [/\b(?:SSL|TLS) (?:security|negotiation|handshake|certificate)\b/i, 'likely'],
    [/\bcertificate\b/i, 'likely'],
    [/authentication disallowed on non-secure/i, 'likely'],
    [/\b(?:TLS|STLS)(?:[- ]connection)? (?:is )?required\b/i, 'likely'],
    [/\bTLS support not available/i, 'likely'],
    [/access disabled via insecure connection/i, 'likely'],
    [/only available under a layer/i, 'likely'],
    [/only valid after entering TLS/i, 'likely'],
  ],
  remedies: (symptoms) => forwardingAfter(symptoms, ['server-settings', 'ask-provider']),
  facts: [],
  examples: [
    { detail: 'SSL Security Error', address: 'ann@example.org', certainty: 'likely' },
    {
      detail: 'TLS Negotiation failed, the certificate doesn’t match the host.',
      address: 'bob@example.org',
      certainty: 'likely',
    },
    {
      detail: '[AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    {
      detail: '',
      text: 'There was a problem connecting to pop.example.org Server returned error: TLS Negotiation failed',
      address: 'bob@example.org',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: 'Connection closed by remote host', address: 'ann@example.org' },
    { detail: 'SSL Security Error', address: 'ann@gmx.net', server: 'smtp.gmx.net' },
  ],
});
