/** A character that looks like the right one: `found` stands where `meant` belongs. */
export interface LookAlike {
  found: string;
  meant: string;
}

const cyrillic = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
};
const moreCyrillic = { п: 'n', о: 'o', р: 'p', г: 'r', ѕ: 's', т: 't', у: 'y', х: 'x' };
const greek = {
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};
const marks = { ı: 'i', '。': '.', '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-' };
const foreign = new Map<string, string>(Object.entries({ ...cyrillic, ...moreCyrillic, ...greek, ...marks }));

/** Easily confused, either way round. */
const twins = ['0 o', '1 l', '1 i', 'i l', '5 s', 'rn m', 'vv w', 'cl d']
  .map((pair) => pair.split(' ') as [string, string])
  .flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);

const isAscii = (character: string) => character <= '\u007f';

/** The plain letter, digit or mark that a foreign or full-width character passes for; itself when there is none. */
export function plainCharacter(character: string): string {
  const small = character.toLowerCase();
  return foreign.get(small) ?? small.normalize('NFKC');
}

/** Every foreign character of `value` that passes for a plain one. */
export function foreignLookAlikes(value: string): LookAlike[] {
  return Array.from(value)
    .filter((found) => !isAscii(found))
    .map((found) => ({ found, meant: plainCharacter(found) }))
    .filter(({ meant }) => /^[a-z0-9.-]+$/.test(meant));
}

/**
 * The characters by which `value` only looks like `expected` (lower case, ASCII).
 * `undefined` when it does not even look like it; empty when they are equal but for upper and lower case.
 */
export function lookAlikesOf(value: string, expected: string): LookAlike[] | undefined {
  const characters = Array.from(value);
  const found: LookAlike[] = [];
  let seen = 0;
  let at = 0;
  while (seen < characters.length && at < expected.length) {
    const character = characters[seen] as string;
    const next = characters.slice(seen, seen + 2).join('');
    const plain = plainCharacter(character);
    const twin = twins.find(
      ([one, other]) => next.toLowerCase().startsWith(one) && expected.startsWith(other, at),
    );
    if (character.toLowerCase() === expected[at]) {
      seen += 1;
      at += 1;
    } else if (!isAscii(character) && plain !== '' && expected.startsWith(plain, at)) {
      found.push({ found: character, meant: plain });
      seen += 1;
      at += plain.length;
    } else if (twin) {
      found.push({ found: next.slice(0, twin[0].length), meant: twin[1] });
      seen += twin[0].length;
      at += twin[1].length;
    } else {
      return undefined;
    }
  }
  return seen === characters.length && at === expected.length ? found : undefined;
}
