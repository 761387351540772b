import { isPersonalMicrosoft, isWorkMicrosoft } from '../account-kind';
import { cause } from '../cause';
import { browserWord, isAboutNewPassword, unusualWord } from '../web-sign-in-words';

/** The server wants a person to sign in in the browser once: a check of identity, an expired password. */
export const webSignInRequired = cause({
  id: 'web-sign-in-required',
  rank: 50,
  words: [
    [browserWord, 'likely'],
    [
      /\b(?:log|sign)[- ]?[io]n (?:\w+ )?(?:to|on|via|through|at) (?:the |our |your )?(?:web|internet)/i,
      'likely',
    ],
    [/web log-?in required/i, 'likely'],
    [/password (?:has |is )?expired|expired password/i, 'likely'],
    [
      /(?:please|must|need to|have to|required to) (?:change|update|renew) (?:your |the )?password/i,
      'likely',
    ],
    [/password .{0,15}\b(?:must|has to|needs to) be (?:changed|reset|updated)/i, 'likely'],
    [/\bverify (?:your|the|this) (?:account|identity)/i, 'likely'],
    [/\b(?:unusual|suspicious) (?:sign-?in|log-?in|activity)/i, 'likely'],
    [unusualWord, 'likely'],
  ],
  means: isAboutNewPassword,
  remedies: (symptoms) => {
    if (isWorkMicrosoft(symptoms)) return ['web-sign-in', 'ask-provider', 'modern-client'];
    return isPersonalMicrosoft(symptoms)
      ? ['web-sign-in', 'general-checks', 'modern-client', 'app-password']
      : ['web-sign-in', 'general-checks'];
  },
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? [
          'microsoft-recent-activity',
          'microsoft-password-pop-ended',
          'outlook-forwarding-works',
          'gmail-fetch-ends',
        ]
      : ['gmail-fetch-ends'],
  examples: [
    {
      detail: 'Login to your account via a web browser to verify your account.',
      text: 'El servidor ha denegado el acceso POP3 … Login to your account via a web browser to verify your account.',
      address: 'ann@hotmail.es',
      certainty: 'likely',
    },
    {
      detail: 'Account is blocked. Login to your account via a web browser',
      address: 'bob@outlook.com',
      certainty: 'likely',
    },
    {
      detail: '[AUTH] Web login required: https://support.google.com/mail/answer/78754',
      address: 'ann@gmail.com',
      certainty: 'likely',
    },
    {
      detail: 'Please login to webmail and change your password',
      address: 'ann@libero.it',
      certainty: 'likely',
    },
    { detail: 'your password has expired', address: 'bob@example.org', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: '[AUTH] "bob": account expired.', address: 'bob@example.org' },
    { detail: '[AUTH] Username and password not accepted.', address: 'ann@gmail.com' },
  ],
});
