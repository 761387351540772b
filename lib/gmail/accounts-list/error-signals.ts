import { caps } from '../caps';
import { isWrittenInRed } from '../page/colour';
import { type TextUnit, tidy } from '../page/text';
import { googleHelpLink } from '../selectors';
import { isEndNotice } from '../words/end-notice';
import { popWord } from '../words/pop-word';
import { hasErrorWord, saysNoErrors } from './error-words';
import { isQuotedSentence, longestQuote } from './quotes';

/** Sentences that only a mail server, or Gmail on its behalf, writes; they stay English in every language. */
const serverWords =
  /(?<!\bno )(?:-ERR\b|\[(?:AUTH|IN-USE|LOGIN-DELAY|SYS\/(?:TEMP|PERM))|Server (?:returned error|denied)|Authentication error|Logon failure|Basic authentication|BasicAuthBlocked|via a web browser|Web login required|pp(?:lication)?-specific password|Authentication failed|Invalid (?:login|credentials|user ?name)|not enabled for POP|hostname contains|Connection (?:timed out|reset|closed|refused)|READ_ERROR|problem connecting|secure SSL connection|(?:SSL|TLS) (?:Security|Negotiation)|leaving messages on the server|too many messages on|maximum number of accounts|has not been retrieved)/i;

const serverName = /(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w@])/i;
const namesPopOrServer = (text: string) => popWord.test(text) || serverName.test(text);

const beforeQuote = (text: string): string => {
  const quote = longestQuote(text);
  return quote && text.slice(0, text.indexOf(quote));
};

/** A piece of text that may be an error. */
interface Piece {
  text: string;
  /** The text without its status lines. */
  withoutStatus: string;
  /** What of it is announced as an alert, or written in a red that is not the usual colour; no “no errors”. */
  marked: string;
}

/** A reason to take a text for an error. */
export interface Signal {
  name: string;
  score: number;
  test: (piece: Piece) => boolean;
}

/** Signals of an error in the POP window, where every line speaks of POP. */
export const windowSignals: readonly Signal[] = [
  { name: 'words of a mail server', score: 4, test: ({ text }) => serverWords.test(text) },
  { name: 'marked as a warning', score: 2, test: ({ marked }) => marked !== '' },
  {
    name: 'a marked sentence or word for an error',
    score: 2,
    test: ({ marked }) => sentence.test(withoutStatusLines(marked)) || hasErrorWord(marked),
  },
  { name: 'a word for an error', score: 1, test: ({ text }) => hasErrorWord(text) },
  {
    name: 'such a word outside a status line',
    score: 1,
    test: ({ withoutStatus }) => hasErrorWord(withoutStatus),
  },
  { name: 'a quote', score: 1, test: ({ text }) => longestQuote(text) !== '' },
  { name: 'a quoted sentence', score: 1, test: ({ text }) => isQuotedSentence(longestQuote(text)) },
];

/** Signals of an error in an account's row. */
export const rowSignals: readonly Signal[] = [
  ...windowSignals,
  {
    name: 'a word for an error before a quote',
    score: 1,
    test: ({ withoutStatus }) => hasErrorWord(beforeQuote(withoutStatus)),
  },
  { name: 'POP or a server', score: 1, test: ({ text }) => namesPopOrServer(text) },
  {
    name: 'these outside a status line',
    score: 1,
    test: ({ withoutStatus }) => namesPopOrServer(withoutStatus),
  },
];

/** From this score on, an account fails: one strong signal, or several weak ones. */
export const failingScore = 4;

/** Two words at least, or four letters of a script that writes words together. */
const sentence =
  /\p{L}\S*\s+\S*\p{L}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}]{4}/u;

const sentences = /.+?(?:[.!?…](?=\s|$)|[。！？]|$)/gsu;
/** A number that can be a time, an hour or a day, and no quote: "Last checked: 5 minutes ago." */
const time = /(?<![A-Za-z\p{Nd}.#])\p{Nd}{1,2}(?!\p{Nd})/u;
const isStatusLine = (text: string): boolean =>
  text.length <= 80 && time.test(text) && longestQuote(text) === '';

const withoutStatusLines = (text: string): string =>
  (text.match(sentences) ?? []).filter((one) => !isStatusLine(one)).join('');

const ownText = (element: Element): string =>
  tidy(
    [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ')).join(''),
  );

const pieceOf = ({ text, elements }: TextUnit, isRedUsual: boolean): Piece => ({
  text,
  withoutStatus: withoutStatusLines(text),
  marked: elements
    .filter((at) => at.closest('[role="alert"]') || (!isRedUsual && isWrittenInRed(at)))
    .map(ownText)
    .filter((own) => !saysNoErrors(own))
    .join(' ')
    .slice(0, caps.text),
});

/** Google's notice that Gmail will stop fetching: it announces that or links to Google's help, and quotes no server. */
const isNotice = ({ text, elements }: TextUnit): boolean =>
  !serverWords.test(text) &&
  longestQuote(text) === '' &&
  (isEndNotice(text) || (elements.some((at) => at.querySelector(googleHelpLink)) && !hasErrorWord(text)));

/** Which of the signals each piece of text has, no more once they suffice; Google's notice has none. */
export const signalsOf = (units: TextUnit[], signals: readonly Signal[], isRedUsual: boolean): Signal[][] =>
  units.map((unit) => {
    if (isNotice(unit)) return [];
    const piece = pieceOf(unit, isRedUsual);
    const found: Signal[] = [];
    for (const signal of signals) {
      if (scoreOf(found) >= failingScore) break;
      if (signal.test(piece)) found.push(signal);
    }
    return found;
  });

/** The score of a set of signals; each counts once. */
export const scoreOf = (signals: Iterable<Signal>): number =>
  [...new Set(signals)].reduce((sum, { score }) => sum + score, 0);
