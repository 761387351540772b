/**
 * A passage in quotes, by kind of quote; signs of another kind inside are part of it. One whose sign can only open may
 * lack its end, where a text is capped, or end in a sign of another kind.
 */
const quoted = new RegExp(
  [
    /["＂″]([^"＂″]{2,})["＂″]/,
    /“([^“”]{2,})(?:[“”]|$)/,
    /„([^„“”]{2,})(?:[“”]|$)/,
    /”([^”]{2,})”/,
    /«([^«»]{2,})(?:»|$)/,
    /»([^«»]{2,})[«»]/,
    /‹([^‹›]{2,})(?:›|$)/,
    /[「『]([^「」『』]{2,})(?:[」』]|$)/,
    /《([^《》]{2,})(?:》|$)/,
    /‘([^‘]{2,}?)’(?!\p{L})/u,
    /(?<!\p{L})'([^']{2,})'(?!\p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** The longest passage in quotes, without them; empty when there is none. */
export const longestQuote = (text: string): string =>
  [...text.matchAll(quoted)]
    .map((match) => (match.slice(1).find(Boolean) ?? '').replace(/["“”»」』″]\s*$/, '').trim())
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');

/** A quote that ends like a sentence, has a code or a colon as servers write them, or is longer than a label's name. */
export const isQuotedSentence = (quote: string): boolean =>
  /[.!?。！？]$|[:：[(]|(?:\S+\s+){5}\S|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{7}/u.test(quote);
