import { isSameAddress } from '../mail/address';

const addressPattern = /[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;:]+/gu;
const behindHeading = /^\s{0,5}[(（[]\s{0,5}POP3?\s{0,5}[)）\]]/i;
const lineStart = /(?:^|\n)[^\S\n]{0,20}$/;

/** `text` with words joined that a line break has hyphenated, and without the marks that quote lines. */
export function joinedLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t>]+/gm, '')
    .replace(/(?<=\p{L})[-\u00ad\u2010][^\S\n]*\n(?=\p{Ll})/gu, '')
    .replace(/([-\u2010])[^\S\n]*\n/g, '$1');
}

/** The places where a row begins: an address with "(POP3)" behind it, or at the beginning of a line. */
function headingsOf(text: string): { address: string; at: number }[] {
  return [...text.matchAll(addressPattern)]
    .filter(({ 0: address, index }) => {
      const end = index + address.length;
      return (
        behindHeading.test(text.slice(end, end + 20)) ||
        lineStart.test(text.slice(Math.max(0, index - 21), index))
      );
    })
    .map(({ 0: address, index }) => ({ address, at: index }));
}

/** The rows of `address`, where rows of several accounts were pasted; else the whole text. */
export function rowsOf(address: string, text: string): string {
  const headings = headingsOf(text);
  const own = headings.filter((heading) => isSameAddress(heading.address, address));
  if (own.length === 0 || own.length === headings.length) return text;
  const endOf = (at: number) => headings.find((heading) => heading.at > at)?.at;
  return own.map(({ at }) => text.slice(at, endOf(at))).join(' ');
}
