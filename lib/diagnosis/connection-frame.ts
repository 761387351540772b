import { popWord, withoutPopRemarks } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import type { Symptoms } from './diagnosis';
import { signInWord } from './sign-in-words';
import { saysNotConnected } from './state-words';

/**
 * Gmail's frame, or another program's, is that of a connection that failed: it names a server, or says so in any of the
 * languages we can tell, and speaks neither of POP nor of signing in.
 * Judged last, when no words have decided.
 */
export const isConnectionFrame = ({ detail, text, quoted, address }: Symptoms): boolean =>
  detail === '' &&
  (serverIn(text, address, quoted) !== undefined || saysNotConnected(text)) &&
  !popWord.test(withoutPopRemarks(text)) &&
  !signInWord.test(text);
