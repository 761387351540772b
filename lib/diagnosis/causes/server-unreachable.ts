import { cause, certaintyOf, type Words } from '../cause';
import { isConnectionFrame } from '../connection-frame';

const words: Words = [
  [
    /connection\b.{0,60} (?:timed out|timeout|reset|closed|refused|dropped|interrupted|lost|failed|aborted)/i,
    'likely',
  ],
  [/\btime[d-]? ?out\b/i, 'likely'],
  [/\bREAD_ERROR\b/i, 'likely'],
  [/problem connecting/i, 'likely'],
  [
    /(?:unable to|not able to|failed to|cannot|can't|could not|couldn't) (?:\w+ )?(?:connect|reach|contact)/i,
    'likely',
  ],
  [/no route to host|unreachable|not responding|\b(?:host|server|network) is down/i, 'likely'],
  [/\b(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/, 'likely'],
];

export const serverUnreachable = cause({
  id: 'server-unreachable',
  rank: 120,
  words,
  test: (symptoms) => (isConnectionFrame(symptoms) ? 'likely' : certaintyOf(words, symptoms)),
  // in public reports of servers that could not be reached waiting never helped
  remedies: ['server-settings', 'general-checks', 'wait'],
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
    {
      detail: '',
      text: 'Se ha producido un problema al conectar con mail.example.es',
      address: 'bob@example.es',
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
