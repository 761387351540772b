import { popWord, withoutPopRemarks } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import type { Symptoms } from './diagnosis';
import { signInWord } from './sign-in-words';
import { isAboutFailedConnection } from './state-words';

/**
 * Whether the sentence around the server's words, Gmail's or another program's, is that of a failed connection: it names a
 * server, or a failed connection in any language that we recognise, and neither POP nor signing in.
 * Checked last, when no words have decided.
 */
export const isConnectionFrame = ({ detail, text, quoted, address }: Symptoms): boolean =>
  detail === '' &&
  (serverIn(text, address, quoted) !== undefined || isAboutFailedConnection(text)) &&
  !popWord.test(withoutPopRemarks(text)) &&
  !signInWord.test(text);
