import { popWord, withoutPopRemarks, withoutPopServers } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import { isAboutFailedConnection } from './connection-words';
import type { Symptoms } from './diagnosis';
import { sentencesOf } from './sentences';
import { isAboutSigningIn } from './sign-in-words';

// who lists settings names the port
const popPort = /\b(?:995|110)\b/;

/**
 * Whether the sentence around the server's words, Gmail's or another program's, is that of a failed connection: it names a
 * server, or a failed connection in any language that we recognise, and neither POP nor, in the same sentence, signing in.
 * Checked last, when no words have decided.
 */
export const isConnectionFrame = ({ detail, text, quoted, address }: Symptoms): boolean =>
  detail === '' &&
  !popWord.test(withoutPopServers(withoutPopRemarks(text))) &&
  (isAboutSigningIn(text)
    ? sentencesOf(text).some((one) => isAboutFailedConnection(one) && !isAboutSigningIn(one))
    : isAboutFailedConnection(text) ||
      (serverIn(text, address, quoted) !== undefined && !popPort.test(text)));
