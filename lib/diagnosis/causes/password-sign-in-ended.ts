import { startingWith } from '../../gmail/words/word-starts';
import { isMicrosoft, isPersonalMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';
import { isLoginRefusal, isRefusalFrame, loginRefusals } from '../login-refusals';
import { appPasswordWords } from './app-password-required';

/** Microsoft's name for signing in by password, in its other languages. */
const basicAuthentication = startingWith(
  `(?:standard|basis)authentifizierung basisverificatie autenticación_básica authentification_de_base autenticazione_di_base
   autenticação_básica (?:базов|обычн)\\p{L}{2}_(?:аутент|провер|автент) uwierzytelniani\\p{L}_podstawow podstawow\\p{L}{1,3}_uwierz základní\\p{L}{0,2}_ověř
   temel_kimlik grundläggande_autentis perusauten alapszintű_hitelesít autentific\\p{L}{2,6}_de_bază βασικ\\p{L}{2}_έλεγχ xác_thực_cơ_bản`,
  '基本(?:身份)?(?:认证|验证|認証|驗證) 기본_인증',
);

/** Microsoft's words for it; the last two are those of mail programs. */
const ended: Words = [
  [
    /basic ?auth(?:entication)?.{0,30}(?:disabled|blocked|no longer|not (?:supported|allowed|available|enabled)|retired|ended|turned off)/i,
    'certain',
  ],
  [/(?:no longer|not|n't) (?:support|allow|accept)\w{0,3} .{0,20}basic ?auth/i, 'certain'],
  [basicAuthentication, 'certain'],
  [/\b(?:x?oauth2?|modern auth(?:entication)?)\b.{0,20}(?:required|needed|must)/i, 'certain'],
  [/(?:requires?|use) modern auth|(?:requires?|(?:must|please|need to|have to) use) x?oauth2?/i, 'certain'],
];

/**
 * Microsoft takes no password on POP any more, app passwords included. Its other refusals look like a wrong password,
 * and were that once; today they are most likely this.
 */
export const passwordSignInEnded = cause({
  id: 'password-sign-in-ended',
  rank: 130,
  words: [...ended, ...loginRefusals, ...appPasswordWords],
  test: (symptoms) => {
    if (certaintyOf(ended, symptoms) === 'certain') return 'certain';
    if (!isMicrosoft(symptoms)) return 'no';
    const refused =
      isLoginRefusal(symptoms) ||
      isRefusalFrame(symptoms) ||
      certaintyOf(appPasswordWords, symptoms) !== 'no';
    return refused ? 'likely' : 'no';
  },
  remedies: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? ['modern-client', 'app-password', 'catch-up']
      : ['ask-provider', 'modern-client'],
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms)
      ? [
          'microsoft-password-pop-ended',
          'gmail-fetcher-password-only',
          'outlook-forwarding-works',
          'gmail-fetch-ends',
        ]
      : ['microsoft-365-password-pop-ended', 'gmail-fetcher-password-only', 'gmail-fetch-ends'],
  examples: [
    {
      detail: 'Basic Authentication no longer available to access any Outlook account',
      address: 'ann@outlook.com',
      certainty: 'certain',
    },
    { detail: 'Basic authentication is disabled', address: 'ann@hotmail.it', certainty: 'certain' },
    { detail: 'BasicAuthBlocked', address: 'ann@live.fr', certainty: 'certain' },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@outlook.com',
      certainty: 'likely',
    },
    { detail: 'Authentication failed.', address: 'bob@msn.com', certainty: 'likely' },
    {
      detail: '',
      text: 'Authentication error. Mail from this account has not been retrieved since May 3.',
      address: 'bob@msn.com',
      certainty: 'likely',
    },
    {
      detail: '',
      text: 'Le serveur a refusé l’accès POP3 …',
      address: 'ann@hotmail.fr',
      certainty: 'likely',
    },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@example.org',
      server: 'outlook.office365.com',
      certainty: 'likely',
    },
  ],
  counterExamples: [
    { detail: 'Authentication failed.', address: 'bob@example.org' },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'bob@example.org',
      server: 'mail.example.org',
    },
    { detail: '', text: 'qwerty', address: 'ann@hotmail.com' },
  ],
});
