import fc from 'fast-check';

const words = (text: string) => text.split(' ');

/** What a stranger's server may send: markup, quotes, marks that turn or hide text, words of ours. */
const hostile = fc.constantFrom(
  ...words('</td></tr><tr><td> &quot; " “ ” « 」 {{address}} -ERR https://evil.example/ @ eve@example.com'),
  ...words('(eve@example.com) (POP3) POP \u202e \u2066 \u200b \u00ad \u0000 \ud800'),
  ...['<img src=x onerror=alert(1)>', 'Eve <eve@example.com>', 'Check mail now', '\n', ' '],
);

/** Any text, hostile ones among them. */
export const anyText = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

const tags = fc.constantFrom(
  ...words('div span p br b table tbody tr td ul li dl dt dd form a button input select option label'),
  ...words('textarea noscript template svg pop-doctor-hint x-own font h2 fieldset'),
);
const attributes = fc.dictionary(
  fc.constantFrom(...words('role class id for type value style tabindex aria-label aria-labelledby')),
  fc.constantFrom(
    ...words('link rP qy password checkbox 995 110 a row alert 0 pop.example.com'),
    ...['rP sA', 'cf qv', 'color: rgb(217, 48, 37)'],
  ),
  { maxKeys: 3 },
);

export interface Tree {
  tag: string;
  attributes: Record<string, string>;
  inside: (Tree | string)[];
}

/** Any tree of elements, deep or flat; of bounded size, or a seed now and then grows a forest that nobody can wait for. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; node: Tree | string }>((tie) => ({
  tree: fc.record({ tag: tags, attributes, inside: fc.array(tie('node'), { maxLength: 4 }) }),
  node: fc.oneof({ maxDepth: 5, depthSize: 'small', withCrossShrink: true }, anyText, tie('tree')),
})).tree;

/** The tree as elements: not parsed, so nothing of it is corrected. */
export function grow({ tag, attributes: given, inside }: Tree): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...inside.map((one) => (typeof one === 'string' ? one : grow(one))));
  return element;
}
