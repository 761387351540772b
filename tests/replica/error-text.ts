import type { Words } from './languages/words.ts';
import type { ScenarioError } from './scenario.ts';

/** The two lines of an error: Gmail's sentence, then the server's own in quotes (may be empty). */
export interface ErrorText {
  frame: string;
  quoted: string;
}

/** How Gmail writes an error: its own sentence in the reader's language, the server's as it came (A). */
export function errorText({ frame, detail, quotes = '"…"' }: ScenarioError, words: Words): ErrorText {
  if (detail === undefined) return { frame: frame ?? words.frame, quoted: '' };
  const [open = '', close = ''] = quotes === 'none' ? [] : quotes.split('…');
  return { frame: frame ?? words.frame, quoted: `${words.returned}${open}${detail}${close}` };
}
