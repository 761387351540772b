import { isEndNotice } from '../gmail/words/end-notice';
import { popWord, withoutAccounts, withoutPopRemarks, withoutPopServers } from '../gmail/words/pop-word';
import { serverIn } from '../mail/server-in-text';
import { certaintyOf, type Words } from './cause';
import type { CauseId } from './cause-ids';
import type { Symptoms } from './diagnosis';
import { refusedWord, refusesSignIn, signInWord } from './sign-in-words';

/** Words with which servers and mail programs refuse a user name and password; they rarely give the reason. */
export const loginRefusals: Words = [
  [/log-?on failure: unknown user ?name or bad password/i, 'likely'],
  [
    /(?<!temporary )authenti(?:cation|fication) ?(?:has )?(?:failed|failure|error|rejected|refused|unsuccessful)/i,
    'likely',
  ],
  [/authori[sz]ation (?:has )?(?:failed|failure|error|refused)/i, 'likely'],
  [
    /(?<!internal )(?:log|sign)[- ]?[io]n (?:attempt )?(?:has )?(?:fail(?:ed|ure)?|denied|refused|rejected|incorrect|invalid)\b/i,
    'likely',
  ],
  [/(?:log|sign)[- ]?[io]n to .{0,200} failed/i, 'likely'],
  [
    /(?:invalid|incorrect|wrong|bad|unknown) (?:log-?[io]n|user|username|account|mailbox|password|passwd|credentials)\b/i,
    'likely',
  ],
  [
    /\b(?:user|account|mailbox|recipient)\b.{0,80} (?:not found|unknown|does not exist|doesn't exist|not recogni[sz]ed)/i,
    'likely',
  ],
  [/\bno such (?:user|account|mailbox)/i, 'likely'],
  [
    /(?:user ?name|password|credentials)\b.{0,200}\b(?:incorrect|wrong|invalid|rejected|refused|did not succeed|not accepted|not valid|not correct)/i,
    'likely',
  ],
  [/(?:rejected|refused|denied)\b.{0,40}\b(?:user ?name|password|log-?[io]n|credentials)/i, 'likely'],
  [/(?:unable to|cannot|can't|could not|couldn't) (?:log|sign)[- ]?[io]n/i, 'likely'],
  [/unable to verify (?:the )?(?:account|user|password)/i, 'likely'],
  [/access denied/i, 'likely'],
  [/\bAUTHENTICATIONFAILED\b/i, 'likely'],
  // RFC 3206: a problem with the credentials in the widest sense
  [/\[AUTH\]/i, 'likely'],
];

/** The server refused name and password, in whatever words and language. */
export const isLoginRefusal = (symptoms: Pick<Symptoms, 'detail'>) =>
  certaintyOf(loginRefusals, symptoms) !== 'no' || refusesSignIn(symptoms.detail);

/**
 * Whether Gmail's own sentence is that of a refused sign-in, whatever the server answered: it has POP, which stays Latin
 * in every language, together with a refusal, a password, or a sentence in quotes. In a row, which the page marks as
 * failing, POP3 alone is enough where no server is quoted.
 */
export function isRefusalFrame({ detail, text, quoted, isPasted, address }: Symptoms): boolean {
  if (detail !== '' || isEndNotice(text)) return false;
  const plain = withoutPopRemarks(text);
  if (popWord.test(plain) && refusedWord.test(text)) return true;
  const isSettings = isPasted && (serverIn(text, address) !== undefined || /\b(?:995|110)\b/.test(text));
  const isAboutAccess = popWord.test(withoutPopServers(plain));
  if (isAboutAccess && !isSettings && (signInWord.test(text) || Boolean(quoted))) return true;
  return !isPasted && !quoted && popWord.test(withoutAccounts(text));
}

/** Causes that mean: the sign-in itself was refused. */
export const loginRefusalCauses: readonly CauseId[] = [
  'password-sign-in-ended',
  'credentials-refused',
  'app-password-required',
  'web-sign-in-required',
];
