import { forwardingAfter } from '../account-kind';
import { cause } from '../cause';

/** The server is busy, the mailbox in use, or we came too often: nothing to repair, only to wait. */
export const tryLater = cause({
  id: 'try-later',
  rank: 80,
  words: [
    // RFC 2449 and RFC 3206
    [/\[(?:IN-USE|LOGIN-DELAY|SYS\/TEMP)\]/i, 'likely'],
    [/\b(?:re)?try(?: again)? later\b/i, 'likely'],
    [/wait a few minutes/i, 'likely'],
    [/\btemporar(?:y|ily) (?:\w+ )?(?:problem|failure|error|unavailable)/i, 'likely'],
    [/services? (?:is |are )?unavailable/i, 'likely'],
    [/too many (?:\w+ ){0,2}attempts/i, 'likely'],
    [/too many (?:\w+ )?(?:connections|sessions)/i, 'likely'],
    [/log-?ins must be at least/i, 'likely'],
    [/(?:lock busy|mailbox is (?:already )?locked|another (?:POP3? )?session)/i, 'likely'],
    [/internal (?:login failure|error occurred)/i, 'likely'],
    [/authentication to backend server failed/i, 'likely'],
    [/unable to (?:access mailbox|lock maildrop)/i, 'likely'],
    [/exceeded POP command or bandwidth limits/i, 'likely'],
    [/is blacklisted/i, 'likely'],
    [/server shutting down/i, 'likely'],
  ],
  remedies: (symptoms) => forwardingAfter(symptoms, ['wait', 'general-checks']),
  facts: ['pop-response-codes'],
  examples: [
    {
      detail: '[IN-USE] Mailbox is locked by another POP3 session.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    {
      detail: '[SYS/TEMP] Temporary authentication failure. [mx1:2026-11-02 10:00:00]',
      address: 'ann@outlook.com',
      certainty: 'likely',
    },
    {
      detail: 'Invalid user name or password. Too many invalid logon attempts.',
      address: 'bob@example.org',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: '[SYS/PERM] Unable to open maildrop: No such file', address: 'ann@example.org' },
    { detail: 'Connection timed out', address: 'ann@example.org' },
  ],
});
