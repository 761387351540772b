import { popWord } from '../../gmail/words/pop-word';
import { judgeServer } from '../../mail/server-name';
import { isPersonalMicrosoft } from '../account-kind';
import { cause, certaintyOf, type Words } from '../cause';
import { isConnectionFrame } from '../connection-frame';
import { isAboutMissingServer } from '../connection-words';
import type { Symptoms } from '../diagnosis';
import { isAboutSigningIn } from '../sign-in-words';
import { secureConnectionFailed } from './secure-connection-failed';
import { serverUnreachable } from './server-unreachable';

const words: Words = [
  [/unable to (?:locate|process) the (?:other domain|account info)/i, 'likely'],
  // greetings of servers that speak another protocol
  [/missing \+OK|\bIMAP4|\bESMTP\b/i, 'likely'],
  [
    /(?:unable to|failed to|cannot|can't|could not|couldn't) (?:resolve|find|locate|look ?up) .{0,30}(?:host|server|domain|name)/i,
    'likely',
  ],
  [/(?:host|server|domain)(?: ?name)? (?:was |is |could )?not (?:be )?(?:found|known|resolved)/i, 'likely'],
  [
    /\b(?:invalid|wrong|incorrect) (?:host ?name|host|server(?: name)?|port)\b|name or service not known|no such host|unknown host|no address associated|\b(?:NXDOMAIN|ENOTFOUND)\b/i,
    'likely',
  ],
  [/\bDNS\b|name resolution/i, 'likely'],
  [/hostname contains unsafe characters/i, 'certain'],
  // what a server says to a client that speaks another protocol
  [/too many invalid bad commands/i, 'likely'],
];

const isAnotherServer = ({ server, provider }: Symptoms) =>
  Boolean(server && judgeServer(server, provider?.pop).state === 'wrong');

/** A server that refuses a sign-in has at least answered; only when none answers does its name explain the error. */
const noServerAnswered = (symptoms: Symptoms) =>
  isConnectionFrame(symptoms) ||
  [serverUnreachable, secureConnectionFailed].some(
    ({ words: trouble }) => certaintyOf(trouble, symptoms) !== 'no',
  );

export const serverSettingsWrong = cause({
  id: 'server-settings-wrong',
  rank: 110,
  words,
  test: (symptoms) => {
    if (isAnotherServer(symptoms) && noServerAnswered(symptoms)) return 'certain';
    const { detail } = symptoms;
    const isMissing = isAboutMissingServer(detail) && !isAboutSigningIn(detail) && !popWord.test(detail);
    return isMissing ? 'likely' : certaintyOf(words, symptoms);
  },
  remedies: ['server-settings', 'general-checks'],
  facts: (symptoms) =>
    isPersonalMicrosoft(symptoms) ? ['microsoft-pop-settings', 'microsoft-password-pop-ended'] : [],
  examples: [
    { detail: 'hostname contains unsafe characters', address: 'ann@example.org', certainty: 'certain' },
    {
      detail: 'Connection timed out',
      address: 'ann@hotmail.com',
      server: 'pop3.live.com',
      certainty: 'certain',
    },
    { detail: 'SSL Security Error', address: 'bob@gmx.net', server: 'smtp.gmx.net', certainty: 'certain' },
    {
      detail:
        'Missing +OK response upon connecting to the server: * OK [CAPABILITY IMAP4rev1] Dovecot ready.',
      address: 'bob@example.org',
      certainty: 'likely',
    },
    { detail: 'Too many invalid bad commands.', address: 'bob@example.org', certainty: 'likely' },
  ],
  counterExamples: [
    { detail: 'Connection timed out', address: 'ann@hotmail.com', server: 'outlook.office365.com' },
    {
      detail: 'Logon failure: unknown user name or bad password.',
      address: 'ann@hotmail.com',
      server: 'pop3.live.com',
    },
  ],
});
