import type { FactId } from '../../facts/facts';
import { cause } from '../cause';

const factsByProvider: Record<string, FactId[]> = { icloud: ['icloud-no-pop'], proton: ['proton-no-pop'] };

/** The provider has no POP at all, so whatever the error says, fetching can never work. */
export const noPop = cause({
  id: 'no-pop',
  rank: 10,
  test: ({ provider }) => (provider?.passwordAccepted === 'none' && provider.pop === null ? 'certain' : 'no'),
  remedies: ['forwarding', 'modern-client'],
  facts: ({ provider }) => factsByProvider[provider?.id ?? ''] ?? [],
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
