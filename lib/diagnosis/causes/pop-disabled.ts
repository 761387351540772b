import { makesAppPasswords } from '../../mail/app-password';
import { forwardingFirst, isPersonalMicrosoft } from '../account-kind';
import { cause } from '../cause';

/** POP has a switch of its own in the mailbox, and it is off. */
export const popDisabled = cause({
  id: 'pop-disabled',
  rank: 60,
  words: [
    [/not enabled for POP\b/i, 'certain'],
    [/\bPOP3? access (?:is )?(?:not enabled|disabled(?! via))/i, 'certain'],
    [/\[SYS\/PERM\].{0,300}\bPOP3?\b/i, 'certain'],
    [/没有权限使用 ?pop3/i, 'certain'],
    // one sentence for two causes: a wrong password, or the switch
    [/\bor (?:POP3?|IMAP)(?: is)? disabled/i, 'likely'],
  ],
  remedies: (symptoms) => {
    const passwords = makesAppPasswords(symptoms.provider) && !isPersonalMicrosoft(symptoms);
    return forwardingFirst(
      symptoms,
      passwords ? ['enable-pop', 'app-password'] : ['enable-pop', 'general-checks'],
    );
  },
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? ['microsoft-pop-off-by-default', 'microsoft-password-pop-ended']
      : ['pop-response-codes'],
  examples: [
    {
      detail:
        '[SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.',
      address: 'ann@gmail.com',
      certainty: 'certain',
    },
    { detail: 'POP3 access disabled for this account.', address: 'bob@example.org', certainty: 'certain' },
    {
      detail: '[AUTH] login failure or POP3 disabled, try later. sc=a1b2',
      address: 'ann@yandex.ru',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: 'POP3 access disabled via insecure connection.', address: 'bob@example.org' },
    { detail: '[SYS/PERM] Unable to open maildrop: System I/O error', address: 'bob@example.org' },
    {
      detail: '',
      text: 'Server denied POP3 access for the given username and password.',
      address: 'bob@example.org',
    },
  ],
});
