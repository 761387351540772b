import { cause } from '../cause';
import { isAboutFullMailbox } from '../state-words';

export const mailboxTooFull = cause({
  id: 'mailbox-too-full',
  rank: 40,
  words: [
    [/too many messages on the (?:other )?server/i, 'certain'],
    [/too many messages|\bstorage\b.{0,20}\breached\b/i, 'likely'],
    [
      /\b(?:quota|storage|disk|mailbox|inbox)\b.{0,30}\b(?:exceeded|full(?! (?:e-?mail|address))|exhausted)\b/i,
      'likely',
    ],
    [/\b(?:exceeded|over|out of|no)\b.{0,30}\b(?:quota|storage|disk space|space left)\b/i, 'likely'],
  ],
  means: isAboutFullMailbox,
  remedies: ['make-room'],
  facts: [],
  examples: [
    {
      detail: 'There are too many messages on the other server.',
      address: 'ann@example.org',
      certainty: 'certain',
    },
    { detail: 'Disk quota exceeded', address: 'ann@example.org', certainty: 'likely' },
    { detail: '[SYS/PERM] Mailbox is full', address: 'ann@example.org', certainty: 'likely' },
  ],
  counterExamples: [{ detail: 'Account exceeded POP command or bandwidth limits', address: 'ann@gmail.com' }],
});
