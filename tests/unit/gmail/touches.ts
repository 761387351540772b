const ways: [object, string[]][] = [
  [
    Node.prototype,
    ['firstChild', 'nextSibling', 'previousSibling', 'parentElement', 'nodeValue', 'contains', 'textContent'],
  ],
  [
    Element.prototype,
    ['matches', 'closest', 'querySelector', 'querySelectorAll', 'nextElementSibling', 'getAttribute'],
  ],
  [CharacterData.prototype, ['data', 'length']],
  [TreeWalker.prototype, ['nextNode']],
];

/** How often `look` asks anything of the test's document: the same on a fast machine as on a slow one. */
export function touchesOf(look: () => unknown): number {
  let touches = 0;
  const undo = ways.flatMap(([owner, names]) =>
    names.map((name) => {
      const real = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
      const { get, value } = real;
      const counted = (how: (...given: unknown[]) => unknown) =>
        function (this: unknown, ...given: unknown[]) {
          touches += 1;
          return how.apply(this, given);
        };
      Object.defineProperty(owner, name, {
        ...real,
        ...(get && { get: counted(get) as () => unknown }),
        ...(value && { value: counted(value) }),
      });
      return () => Object.defineProperty(owner, name, real);
    }),
  );
  try {
    look();
  } finally {
    for (const restore of undo) restore();
  }
  return touches;
}
