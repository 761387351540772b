import { cause } from '../cause';

/** The provider has no POP at all, so whatever the error says, fetching can never work. */
export const noPop = cause({
  id: 'no-pop',
  rank: 10,
  test: ({ provider }) => (provider?.noPop ? 'certain' : 'no'),
  remedies: ['forwarding', 'modern-client'],
  facts: ({ provider }) => [...(provider?.facts ?? [])],
  examples: [
    { detail: 'Connection timed out', address: 'ann@icloud.com', certainty: 'certain' },
    {
      detail: '',
      text: 'Server denied POP3 access for the given username and password.',
      address: 'bob@proton.me',
      certainty: 'certain',
    },
  ],
  counterExamples: [
    { detail: 'Connection timed out', address: 'ann@freenet.de' },
    { detail: 'Basic authentication is disabled', address: 'ann@hotmail.com' },
  ],
});
