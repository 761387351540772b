import { certaintyOf, type Words } from './cause';
import type { Symptoms } from './diagnosis';
import type { CauseId } from './ids';

/** How servers say that they let nobody in with this name and password; they rarely say why. */
export const loginRefusals: Words = [
  [/log-?on failure: unknown user ?name or bad password/i, 'likely'],
  [
    /(?<!temporary )authentication (?:has )?(?:failed|failure|error|rejected|refused|unsuccessful)/i,
    'likely',
  ],
  [/(?<!internal )log-?[io]n (?:has )?(?:fail(?:ed|ure)?|denied|refused|incorrect|invalid)\b/i, 'likely'],
  [
    /(?:invalid|incorrect|wrong|bad|unknown) (?:log-?[io]n|user|username|password|passwd|credentials)\b/i,
    'likely',
  ],
  [/password (?:supplied .{0,200} )?(?:is )?(?:incorrect|wrong|invalid)/i, 'likely'],
  [/(?:user ?name|password|credentials) (?:were |was |is )?not (?:accepted|valid)/i, 'likely'],
  [/unable to log ?[io]n/i, 'likely'],
  [/access denied/i, 'likely'],
  [/\bAUTHENTICATIONFAILED\b/i, 'likely'],
  // RFC 3206: a problem with the credentials in the widest sense
  [/\[AUTH\]/i, 'likely'],
];

/** The server refused name and password, in whatever words. */
export const isLoginRefusal = (symptoms: Pick<Symptoms, 'detail'>) =>
  certaintyOf(loginRefusals, symptoms) !== 'no';

/**
 * No server's words at all, but Gmail's own frame speaks of POP3, a word that stays Latin in every language: its
 * usual sentence for a refused sign-in. Not as part of a server's name or of the account's label "(POP3)".
 */
export const isRefusalFrame = ({ detail, text }: Pick<Symptoms, 'detail' | 'text'>) =>
  detail === '' && popWord.test(text.replace(accountLabel, ' '));

const popWord = /(?<![\w.-])POP ?3(?![\w-]|\.\w)/i;
const accountLabel = /\S+@\S+\s*[(（]POP3?[)）]/gi;

/** Causes that mean: the sign-in itself was refused. */
export const loginRefusalCauses: readonly CauseId[] = [
  'password-sign-in-ended',
  'credentials-refused',
  'app-password-required',
  'web-sign-in-required',
];
