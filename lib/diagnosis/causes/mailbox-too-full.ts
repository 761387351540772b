import { forwardingAfter } from '../account-kind';
import { cause } from '../cause';

export const mailboxTooFull = cause({
  id: 'mailbox-too-full',
  rank: 40,
  words: [[/too many messages on the (?:other )?server/i, 'certain']],
  remedies: (symptoms) => forwardingAfter(symptoms, ['make-room']),
  facts: [],
  examples: [
    {
      detail: 'There are too many messages on the other server.',
      address: 'ann@example.org',
      certainty: 'certain',
    },
  ],
  counterExamples: [{ detail: 'Account exceeded POP command or bandwidth limits', address: 'ann@gmail.com' }],
});
