import { isPersonalMicrosoft, isWorkMicrosoft } from '../account-kind';
import { cause } from '../cause';

/** An error that we do not recognise: what is left when no other cause fits. */
export const unknown = cause({
  id: 'unknown',
  rank: 1000,
  test: () => 'no',
  remedies: (symptoms) => {
    if (isWorkMicrosoft(symptoms)) return ['ask-provider', 'general-checks', 'modern-client'];
    return ['general-checks', 'server-settings', 'ask-provider'];
  },
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms) ? ['microsoft-password-pop-ended', 'outlook-forwarding-works'] : [],
  examples: [
    { detail: 'The moon is in the wrong quarter', address: 'ann@example.org', certainty: 'no' },
    { detail: 'The moon is in the wrong quarter', address: 'bob@hotmail.com', certainty: 'no' },
    { detail: '', text: 'qwerty', address: 'bob@hotmail.com', certainty: 'no' },
  ],
  counterExamples: [{ detail: '[AUTH]', address: 'ann@example.org' }],
});
