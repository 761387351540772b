import { cause } from '../cause';

export const leaveCopyUnsupported = cause({
  id: 'leave-copy-unsupported',
  rank: 30,
  words: [
    [/(?:does not|doesn't) support leaving messages on the server/i, 'certain'],
    // the command that leaving messages needs
    [/(?:does not|doesn't) support UIDL/i, 'likely'],
  ],
  remedies: ['server-settings', 'general-checks'],
  facts: [],
  examples: [
    {
      detail: 'Server does not support leaving messages on the server. Please uncheck that option.',
      address: 'ann@gmail.com',
      certainty: 'certain',
    },
  ],
  counterExamples: [{ detail: 'There are too many messages on the other server', address: 'ann@gmail.com' }],
});
