import { forwardingAfter } from '../account-kind';
import { cause } from '../cause';

/** Something only the people who run the mailbox can put right. */
export const providerMustAct = cause({
  id: 'provider-must-act',
  rank: 90,
  words: [
    [/login disabled for this user/i, 'likely'],
    [/account (?:has |is )?expired/i, 'likely'],
    [/maildir invalid/i, 'likely'],
    [/unable to open maildrop/i, 'likely'],
    [/chdir .{0,300}failed/i, 'likely'],
    [/authorization failed/i, 'likely'],
    [/\[SYS\/PERM\]/i, 'likely'],
  ],
  remedies: (symptoms) => forwardingAfter(symptoms, ['ask-provider', 'web-sign-in']),
  facts: ['pop-response-codes'],
  examples: [
    { detail: '[AUTH] Login disabled for this user', address: 'ann@example.org', certainty: 'likely' },
    { detail: "Maildir invalid (no 'cur' directory)", address: 'bob@example.org', certainty: 'likely' },
    { detail: '[SYS/PERM]', address: 'ann@example.org', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: '[SYS/TEMP] Unable to open maildrop: System I/O error', address: 'ann@example.org' },
    { detail: '[SYS/PERM] POP access is disabled for your domain.', address: 'ann@gmail.com' },
  ],
});
