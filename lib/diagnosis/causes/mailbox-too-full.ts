import { cause } from '../cause';

export const mailboxTooFull = cause({
  id: 'mailbox-too-full',
  rank: 40,
  words: [
    [/too many messages on the (?:other )?server/i, 'certain'],
    [/\b(?:quota|storage|disk|mailbox|inbox)\b.{0,30}\b(?:exceeded|full|exhausted)\b/i, 'likely'],
    [/\b(?:exceeded|over|out of|no)\b.{0,30}\b(?:quota|storage|disk space|space left)\b/i, 'likely'],
    [/邮箱(?:空间)?已?满|容量已?满|郵箱.{0,4}滿|メールボックス.{0,10}(?:満|いっぱい)|переполнен/i, 'likely'],
    [
      /(?:caixa|postvak|skrzynk\p{L}{0,5}|schránk\p{L}{0,5}|postafiók|kutusu|brevlåda\p{L}{0,3}|postkass\p{L}{0,3}|메일함|사서함).{0,30}(?:cheia|vol\b|pełn|przepeł|pln|megtelt|dolu|full|fuld|가득|꽉)/iu,
      'likely',
    ],
    [/Postfach.{0,20} voll|casella.{0,20} piena|buzón.{0,20} llen|bo[iî]te.{0,20} pleine/i, 'likely'],
  ],
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
