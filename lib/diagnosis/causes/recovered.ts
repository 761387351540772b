import { cause } from '../cause';

/** Not an error: an account that failed a short while ago and no longer does. Known from the stored record, not from symptoms. */
export const recovered = cause({
  id: 'recovered',
  rank: 1000,
  test: () => 'no',
  remedies: [],
  facts: ['gmail-fetch-ends'],
  examples: [],
  counterExamples: [{ detail: '[AUTH]', address: 'ann@example.org' }],
});
