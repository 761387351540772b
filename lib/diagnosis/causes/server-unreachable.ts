import { forwardingAfter } from '../account-kind';
import { cause } from '../cause';

export const serverUnreachable = cause({
  id: 'server-unreachable',
  rank: 120,
  words: [
    [/connection (?:was )?(?:timed out|reset|closed|refused)/i, 'likely'],
    [/\bREAD_ERROR\b/i, 'likely'],
    [/problem connecting/i, 'likely'],
  ],
  remedies: (symptoms) => forwardingAfter(symptoms, ['wait', 'server-settings', 'general-checks']),
  facts: [],
  examples: [
    {
      detail:
        'Connection timed out: There may be a problem with the settings you added. Please contact your other email provider to verify the correct server name and port.',
      text: '服务器返回错误：“Connection timed out: There may be a problem with the settings you added.”',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    { detail: 'Connection reset by peer', address: 'bob@hotmail.com', certainty: 'likely' },
    { detail: 'READ_ERROR', address: 'ann@example.org', certainty: 'likely' },
    {
      detail: '',
      text: 'There was a problem connecting to pop3.example.com',
      address: 'bob@example.com',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    {
      detail: 'TLS Negotiation failed',
      text: 'There was a problem connecting to pop.example.com',
      address: 'ann@example.com',
    },
    { detail: 'Too many open connections (5)', address: 'bob@example.com' },
  ],
});
