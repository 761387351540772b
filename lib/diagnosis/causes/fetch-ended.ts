import { isEndNotice } from '../../gmail/words/end-notice';
import { cause } from '../cause';
import { refusedWord } from '../sign-in-words';

/** What makes a text an error even where Google's notice stands beside it. */
const error =
  /Server returned|-ERR\b|\[(?:AUTH|SYS|IN-USE|LOGIN)|authenticat|connect(?:ing|ion) |timed out|log-?[io]n fail/i;

/** No error: Google's own notice that Gmail stops fetching by POP. */
export const fetchEnded = cause({
  id: 'fetch-ended',
  rank: 5,
  test: ({ text }) => (isEndNotice(text) && !error.test(text) && !refusedWord.test(text) ? 'certain' : 'no'),
  remedies: ['forwarding', 'modern-client'],
  facts: ['gmail-fetch-ends', 'gmail-fetched-mail-stays'],
  examples: [
    {
      detail: '',
      text: 'Gmail will no longer support checking emails from third-party accounts through POP.',
      address: 'ann@gmx.de',
      certainty: 'certain',
    },
    {
      detail: '',
      text: 'Gmail unterstützt POP ab Januar 2027 nicht mehr.',
      address: 'ann@hotmail.de',
      certainty: 'certain',
    },
  ],
  counterExamples: [
    {
      detail: 'Authentication failed.',
      text: 'Server returned error: "Authentication failed." From January 2027 Gmail will no longer check mail by POP.',
      address: 'ann@gmx.de',
    },
    { detail: '', text: 'Check mail from other accounts (using POP3)', address: 'ann@gmx.de' },
  ],
});
