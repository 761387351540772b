import { cause } from '../cause';

/** Gmail fetches from five accounts and no more. */
export const accountLimit = cause({
  id: 'account-limit',
  rank: 20,
  words: [[/maximum number of accounts allowed/i, 'certain']],
  remedies: ['forwarding', 'general-checks'],
  facts: ['gmail-fetch-ends'],
  examples: [
    {
      detail: 'You already have the maximum number of accounts allowed',
      address: 'ann@example.org',
      certainty: 'certain',
    },
  ],
  counterExamples: [
    { detail: 'Maximum number of connections from user+IP exceeded', address: 'ann@example.org' },
  ],
});
