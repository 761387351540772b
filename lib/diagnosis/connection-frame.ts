import { popWord, withoutPopRemarks, withoutPopServers } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import { isAboutFailedConnection } from './connection-words';
import type { Symptoms } from './diagnosis';
import { sentencesOf } from './sentences';
import { isAboutSigningIn } from './sign-in-words';

const popPort = /\b(?:995|110)\b/;

/**
 * Whether the sentence around the server's words, Gmail's or another program's, is that of a failed connection: it names a
 * server, or a failed connection in any language that we recognise, and neither POP nor, in the same sentence, signing in.
 * Checked last, when no words have decided.
 */
export function isConnectionFrame({ detail, text, quoted, address }: Symptoms): boolean {
  const plain = withoutPopRemarks(text);
  if (detail !== '' || popWord.test(withoutPopServers(plain))) return false;
  if (isAboutSigningIn(text))
    return sentencesOf(text).some((one) => isAboutFailedConnection(one) && !isAboutSigningIn(one));
  const isSettings = popPort.test(text) || popWord.test(plain);
  return isAboutFailedConnection(text) || (!isSettings && serverIn(text, address, quoted) !== undefined);
}
