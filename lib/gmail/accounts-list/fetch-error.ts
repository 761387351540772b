import { caps } from '../caps';
import { isWrittenInRed } from '../page/colour';
import { type TextUnit, tidy } from '../page/text';
import { popWord } from '../words/pop-word';
import type { FetchError } from './fetched-account';

/** Sentences that only a mail server, or Gmail on its behalf, writes; they stay English in every language. */
const serverWords =
  /-ERR\b|\[(?:AUTH|IN-USE|LOGIN-DELAY|SYS\/(?:TEMP|PERM))|Server (?:returned error|denied)|Authentication error|Logon failure|Basic authentication|BasicAuthBlocked|via a web browser|Web login required|pp(?:lication)?-specific password|Authentication failed|Invalid (?:login|credentials|user ?name)|not enabled for POP|hostname contains|Connection (?:timed out|reset|closed|refused)|READ_ERROR|problem connecting|(?:SSL|TLS) (?:Security|Negotiation)|leaving messages on the server|too many messages on|maximum number of accounts|has not been retrieved/i;

/** The word for an error in languages of Gmail: one signal among several, never shown. */
const errorWords =
  /\b(?:error|errors|denied|refused|failed|failure|erreur|errore|fehler|fout|fel|feil|fejl|erro|hata|hiba|eroare|chyba|chybu|ralat|kesalahan)\b|błąd|błęd|virhe|σφάλμα|ошибк|помилк|грешк|エラー|错误|錯誤|오류|lỗi|ข้อผิดพลาด|خطأ|שגיאה|त्रुटि/iu;

const quotes = /["“”„«»「」『』″]/;
/**
 * A sentence in quotes, by kind of quote: inside one kind the others are part of the sentence. A quote whose sign tells
 * that it opens may lack its end, where a page is long enough to be capped, or end in a sign of another kind.
 */
const quoted = [
  /"([^"]{2,})"/g,
  /“([^“”]{2,})(?:”|$)/g,
  /„([^„“”]{2,})(?:[“”]|$)/g,
  /«([^«»]{2,})(?:»|$)/g,
  /[「『]([^「」『』]{2,})(?:[」』]|$)/g,
  /″([^″]{2,})″/g,
];

/** Red is a signal only where the plain text is not red as well. */
export const redSignal = 'written in red';

const signals: { name: string; test: (unit: TextUnit) => boolean }[] = [
  { name: 'speaks of POP', test: ({ text }) => popWord.test(text) },
  { name: 'words of a mail server', test: ({ text }) => serverWords.test(text) },
  { name: 'the word for error', test: ({ text }) => errorWords.test(text) },
  { name: 'quotes a sentence', test: ({ text }) => quotes.test(text) && /\S\s+\S/.test(longestQuote(text)) },
  {
    name: 'announced as an alert',
    test: ({ elements }) => elements.some((at) => at.closest('[role="alert"]')),
  },
  { name: redSignal, test: ({ elements }) => elements.some(isWrittenInRed) },
];

/** Names of the signals that mark this piece of text as an error; none for a plain status line. */
export const errorSignals = (unit: TextUnit): string[] =>
  signals.filter(({ test }) => test(unit)).map(({ name }) => name);

/**
 * The error among the text units of one account's row, `undefined` when none of them is one.
 * A frame and the server's words may stand in separate pieces: everything from the first marked piece to the last belongs to it.
 */
export function readFetchError(
  units: TextUnit[],
  signalsOf: (unit: TextUnit) => string[] = errorSignals,
): FetchError | undefined {
  const marked = units.map((unit) => signalsOf(unit).length > 0);
  const first = marked.indexOf(true);
  if (first < 0) return;
  const text = units
    .slice(first, marked.lastIndexOf(true) + 1)
    .map((unit) => unit.text)
    .join(' ')
    .slice(0, caps.text);
  return { text, detail: detailOf(text) };
}

/** The server's own words inside an error: what stands in quotes, else what follows the English frame, else nothing. */
export function detailOf(text: string): string {
  const behindFrame = /Server returned error:?\s*["“„«「『]?(.+?)["”»」』]?\s*$/i.exec(text)?.[1];
  return tidy(longestQuote(text) || behindFrame || /-ERR\b.*$/.exec(text)?.[0] || '');
}

const longestQuote = (text: string): string =>
  quoted
    .flatMap((kind) => [...text.matchAll(kind)])
    .map((match) => (match[1] ?? '').replace(/\s*["”“»」』″]?\s*$/, '').trim())
    .reduce((a, b) => (b.length > a.length ? b : a), '');
