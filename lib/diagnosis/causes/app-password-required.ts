import { isMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';

const words: Words = [
  [/application[- ]specific password/i, 'certain'],
  [/\bapp(?:lication)?[- ]passwords?\b/i, 'certain'],
  [/parol['’]? prilozheniya/i, 'certain'],
  // T-Online, when the Telekom sign-in is used instead of the separate e-mail password
  [/\btoid authentication disabled/i, 'likely'],
  // Yahoo's number for it: mostly the account's own password where an app password belongs
  [/#AUTH005\b/i, 'likely'],
];

/** The server itself asks for an app password. Microsoft's no longer takes those either. */
export const appPasswordRequired = cause({
  id: 'app-password-required',
  rank: 70,
  words,
  test: (symptoms) => (isMicrosoft(symptoms) ? 'no' : certaintyOf(words, symptoms)),
  remedies: ['app-password', 'general-checks', 'forwarding', 'modern-client'],
  facts: ({ provider }) => [...(provider?.facts ?? []), 'gmail-fetch-ends'],
  examples: [
    {
      detail:
        '[AUTH] Application-specific password required: https://support.google.com/accounts/answer/185833',
      address: 'ann@gmail.com',
      certainty: 'certain',
    },
    { detail: 'Application password is REQUIRED', address: 'bob@mail.ru', certainty: 'certain' },
    { detail: '(#AUTH005) Too many bad auth attempts.', address: 'ann@yahoo.com', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: 'Application-specific password required', address: 'ann@hotmail.com' },
    { detail: '[AUTH] Username and password not accepted.', address: 'ann@gmail.com' },
  ],
});
