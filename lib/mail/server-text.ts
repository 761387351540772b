import { withoutInvisible } from './characters';

/** Longer texts are cut before any pattern is tried: a server may send any length. */
const longestRead = 20_000;
const longestMatched = 2_000;

// control characters may part two words, so a blank takes their place; the two joiners are spelling in some languages
const control = /\p{Cc}+/gu;
const hidden = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const quotes = { '‘': "'", '’': "'", '“': '"', '”': '"', '„': '"' } as Record<string, string>;

/**
 * A server's sentence in the one form that patterns are matched against: no `-ERR`, single blanks, straight quotes,
 * nothing invisible, compatible characters unified (NFKC), at most 2,000 UTF-16 units.
 */
export function normaliseServerText(text: string): string {
  const spaced = text.slice(0, longestRead).replace(control, ' ');
  const plain = withoutInvisible(spaced)
    .normalize('NFKC')
    .replace(/[‘’“”„]/g, (mark) => quotes[mark] ?? mark);
  return withoutInvisible(plain.slice(0, longestMatched))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:-ERR(?: |$))+/i, '');
}

/**
 * Words of a page or a server, safe to show as plain text: no control or direction characters, single blanks, no broken
 * characters, at most `max` UTF-16 units, cut at the end of a word where one is near.
 */
export function plainQuote(text: string, max = 200): string {
  const plain = text
    .slice(0, longestRead)
    .replace(control, ' ')
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= max) return plain;
  const room = plain.slice(0, Math.max(0, max - 1));
  const wordEnd = plain[room.length] === ' ' ? room.length : room.lastIndexOf(' ');
  const cut = wordEnd > max / 2 ? room.slice(0, wordEnd) : room;
  return `${cut.replace(/\p{Cs}/gu, '').trimEnd()}…`;
}
