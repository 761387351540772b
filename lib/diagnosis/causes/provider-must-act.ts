import { cause } from '../cause';
import { isAboutSuspension } from '../state-words';

/** Something only the people who run the mailbox can put right. */
export const providerMustAct = cause({
  id: 'provider-must-act',
  rank: 90,
  words: [
    [
      /\b(?:account|user|mailbox|log-?in|domain)\b[^.;]{0,40}\b(?:disabled|suspended|blocked|deactivated|closed|terminated|inactive|frozen|expired|cancell?ed|banned|locked|on hold)\b/i,
      'likely',
    ],
    [
      /\b(?:disabled|suspended|blocked|deactivated|inactive|expired|locked) (?:account|user|mailbox)/i,
      'likely',
    ],
    [/\b(?:log-?in|access)\b.{0,20} from (?:this|your) /i, 'likely'],
    [/maildir invalid/i, 'likely'],
    [/unable to open maildrop/i, 'likely'],
    [/chdir .{0,300}failed/i, 'likely'],
    [/\[AUTH\] ?authori[sz]ation failed/i, 'likely'],
    [/messages in the wrong order|received an empty line/i, 'likely'],
    [/\[SYS\/PERM\]/i, 'likely'],
  ],
  means: isAboutSuspension,
  remedies: ['ask-provider', 'web-sign-in'],
  facts: ['pop-response-codes'],
  examples: [
    { detail: '[AUTH] Login disabled for this user', address: 'ann@example.org', certainty: 'likely' },
    {
      detail: '[AUTH] Account suspended. Please contact support.',
      address: 'ann@example.org',
      certainty: 'likely',
    },
    { detail: "Maildir invalid (no 'cur' directory)", address: 'bob@example.org', certainty: 'likely' },
    { detail: '[SYS/PERM]', address: 'ann@example.org', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: 'authorization failed', address: 'ann@example.org' },
    { detail: '[SYS/TEMP] Unable to open maildrop: System I/O error', address: 'ann@example.org' },
    { detail: '[SYS/PERM] POP access is disabled for your domain.', address: 'ann@gmail.com' },
  ],
});
