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

/** Turns the known class names into themselves (`kept`) or into other ones, always the same for a seed. */
export function classNames(mode: 'kept' | 'scrambled', seed: number): (known: string) => string {
  const next = random(seed);
  const others = new Map<string, string>();
  const other = (name: string) => {
    if (!others.has(name)) others.set(name, shortName(next));
    return others.get(name) as string;
  };
  return (known) => (mode === 'kept' ? known : known.split(' ').map(other).join(' '));
}
