import { popWord, withoutPopRemarks } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import type { Symptoms } from './diagnosis';
import { signInWord } from './sign-in-words';

/**
 * Gmail's frame is that of a connection that failed: it names a server and speaks neither of POP nor of signing in.
 * Judged last, when no words have decided.
 */
export const isConnectionFrame = ({ detail, text, address }: Symptoms): boolean =>
  detail === '' &&
  serverIn(text, address) !== undefined &&
  !popWord.test(withoutPopRemarks(text)) &&
  !signInWord.test(text);
