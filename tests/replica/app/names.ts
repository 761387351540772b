/** Random but seeded numbers, from 0 to below 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A short name such as a minifier would give, never one that was seen on the real pages. */
function shortName(next: () => number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: 5 }, () => letters[Math.floor(next() * 26)]).join('');
}

/** A number for a text, always the same (FNV-1a). */
const numberOf = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

/**
 * Turns the known class names into themselves (`kept`) or into other ones, always the same for a name and a seed:
 * the server's style sheet and the page's script ask for them in different order.
 */
export function classNames(mode: 'kept' | 'scrambled', seed: number): (known: string) => string {
  const other = (name: string) => shortName(random(numberOf(name) ^ seed));
  return (known) => (mode === 'kept' ? known : known.split(' ').map(other).join(' '));
}
