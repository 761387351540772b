import { cause } from '../cause';

/** Not an error: the account's mail arrives by forwarding. Known from the plan, not from symptoms. */
export const moved = cause({
  id: 'moved',
  rank: 1001,
  test: () => 'no',
  remedies: [],
  facts: [],
  examples: [],
  counterExamples: [{ detail: '[AUTH]', address: 'ann@example.org' }],
});
