import { cause } from '../cause';
import { busyWord, isAboutWaiting, tooMany } from '../state-words';

/** The server is busy, the mailbox in use, or we came too often: nothing to repair, only to wait. */
export const tryLater = cause({
  id: 'try-later',
  rank: 80,
  words: [
    // RFC 2449 and RFC 3206
    [/\b(?:IN-USE|LOGIN-DELAY)\b|\bSYS\/TEMP\b/i, 'likely'],
    [/\b(?:re)?try(?: again)? later\b/i, 'likely'],
    [busyWord, 'likely'],
    [tooMany, 'likely'],
    [/\btry again (?:in|after) (?:a|some|\d{1,5})\b|greylist/i, 'likely'],
    [/\bwait (?:a|for|before|until|\d)/i, 'likely'],
    [
      /\btemporar(?:y|ily) (?:\w+ )?(?:problem|failure(?! in name)|error|unavailable|locked|blocked|disabled|suspended)/i,
      'likely',
    ],
    [/(?:server|services?) (?:is |are )?unavailable/i, 'likely'],
    [/too many .{0,20}\b(?:attempts|connections|sessions|requests|log-?[io]ns|tries)\b/i, 'likely'],
    [/maximum (?:number of )?(?:connections|sessions|log-?ins)/i, 'likely'],
    [/rate[- ]?limit|throttl|too (?:frequent|often)|reduce the frequency/i, 'likely'],
    [/exceeded .{0,20}\b(?:login|rate|connection|request)s? limit/i, 'likely'],
    [/\b(?:login|rate|connection|request)s? (?:limit|rate) .{0,20}(?:exceeded|reached)/i, 'likely'],
    [/\b(?:server|service|mailbox) (?:is )?(?:too |currently )?(?:busy|overloaded)/i, 'likely'],
    [/(?:already|currently) (?:in use|being used|open)|under(?:going)? maintenance/i, 'likely'],
    [/log-?ins must be at least/i, 'likely'],
    [/(?:lock busy|(?:mailbox|maildrop) .{0,20}\blocked|another (?:POP3? )?session)/i, 'likely'],
    [/internal (?:login failure|error occurred)/i, 'likely'],
    [/authentication to backend server failed/i, 'likely'],
    [/unable to (?:access mailbox|lock maildrop)/i, 'likely'],
    [/exceeded POP command or bandwidth limits/i, 'likely'],
    [/is blacklisted/i, 'likely'],
    [/server shutting down/i, 'likely'],
  ],
  means: isAboutWaiting,
  remedies: ['wait', 'general-checks'],
  facts: ['pop-response-codes'],
  examples: [
    {
      detail: '[IN-USE] Mailbox is locked by another POP3 session.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    {
      detail:
        'Exceeded the login limit for a 15 minute period. Reduce the frequency of requests to the POP3 server.',
      address: 'ann@hotmail.com',
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
    { detail: 'Account disabled', address: 'ann@example.org' },
    { detail: '[SYS/PERM] Unable to open maildrop: No such file', address: 'ann@example.org' },
    { detail: 'Connection timed out', address: 'ann@example.org' },
  ],
});
