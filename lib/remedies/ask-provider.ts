import { atWork } from './conditions';
import { inGmail } from './links';
import { remedy } from './remedy';

/** What only the people who run the mailbox can change, and what to ask them. */
export const askProvider = remedy({
  id: 'ask-provider',
  facts: (context) => (atWork(context) ? ['microsoft-365-password-pop-ended'] : []),
  steps: [
    { id: 'note-error', link: inGmail.accounts, spot: 'row' },
    { id: 'ask', when: (context) => !atWork(context) },
    { id: 'ask-administrator', when: atWork },
    { id: 'answer', link: inGmail.accounts, ticksWhen: 'healthy' },
  ],
  trouble: [{ id: 'password-fine' }, { id: 'no-pop-any-more' }, { id: 'no-answer' }],
});
