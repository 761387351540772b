import { inGmail } from './links';
import { remedy } from './remedy';

/** Nothing to repair: the server wants a pause. */
export const wait = remedy({
  id: 'wait',
  facts: () => [],
  needsFetcher: true,
  steps: [
    { id: 'leave-alone' },
    { id: 'other-programs', optional: true },
    {
      id: 'look-later',
      link: inGmail.accounts,
      spot: 'check-now',
      ticksWhen: 'healthy',
      labels: ['checkNow'],
    },
  ],
  trouble: [{ id: 'after-a-day' }, { id: 'many-attempts' }],
});
