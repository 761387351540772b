import { inGmail } from './links';
import { remedy } from './remedy';

/** Fewer messages in the other mailbox than Gmail can list. */
export const makeRoom = remedy({
  id: 'make-room',
  facts: () => ['gmail-fetched-mail-stays'],
  needsFetcher: true,
  steps: [
    { id: 'see-what-gmail-has', link: inGmail.mailToAccount },
    { id: 'sign-in' },
    { id: 'clear' },
    { id: 'empty-bin', optional: true },
    {
      id: 'check-now',
      link: inGmail.accounts,
      spot: 'check-now',
      ticksWhen: 'healthy',
      labels: ['checkNow'],
    },
  ],
  trouble: [{ id: 'still-too-many' }, { id: 'afraid-to-delete' }],
});
