import { forwardingFirst, isMicrosoft, isPersonalMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';
import { isLoginRefusal, isRefusalFrame, loginRefusals } from '../login-refusals';

/** Microsoft's own words for it, and nobody else's. */
const ended: Words = [[/basic ?auth(?:entication)? ?(?:is |has been )?(?:disabled|blocked)/i, 'certain']];

const asksForAppPassword = /\bapp(?:lication)?[- ](?:specific[- ])?passwords?\b/i;

/**
 * Microsoft takes no password on POP any more, app passwords included. Its other refusals look like a wrong password,
 * and were that once; today they are most likely this.
 */
export const passwordSignInEnded = cause({
  id: 'password-sign-in-ended',
  rank: 130,
  words: [...ended, ...loginRefusals, [asksForAppPassword, 'likely']],
  test: (symptoms) => {
    if (certaintyOf(ended, symptoms) === 'certain') return 'certain';
    if (!isMicrosoft(symptoms)) return 'no';
    const refused =
      isLoginRefusal(symptoms) || isRefusalFrame(symptoms) || asksForAppPassword.test(symptoms.detail);
    return refused ? 'likely' : 'no';
  },
  remedies: (symptoms) =>
    isPersonalMicrosoft(symptoms) ? forwardingFirst(symptoms, []) : ['ask-provider', 'modern-client'],
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? [
          'microsoft-password-pop-ended',
          'gmail-fetcher-password-only',
          'outlook-forwarding-works',
          'gmail-fetch-ends',
        ]
      : ['microsoft-365-password-pop-ended', 'gmail-fetcher-password-only', 'gmail-fetch-ends'],
  examples: [
    { detail: 'Basic authentication is disabled', address: 'ann@hotmail.it', certainty: 'certain' },
    { detail: 'BasicAuthBlocked', address: 'ann@live.fr', certainty: 'certain' },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@outlook.com',
      certainty: 'likely',
    },
    { detail: 'Authentication failed.', address: 'bob@msn.com', certainty: 'likely' },
    {
      detail: '',
      text: 'Authentication error. Mail from this account has not been retrieved since May 3.',
      address: 'bob@msn.com',
      certainty: 'likely',
    },
    {
      detail: '',
      text: 'Le serveur a refusé l’accès POP3 …',
      address: 'ann@hotmail.fr',
      certainty: 'likely',
    },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@example.org',
      server: 'outlook.office365.com',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: 'Authentication failed.', address: 'bob@example.org' },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@example.org',
      server: 'mail.example.org',
    },
    { detail: '', text: 'qwerty', address: 'ann@hotmail.com' },
  ],
});
