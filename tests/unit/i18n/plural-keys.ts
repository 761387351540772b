import type { FlatTexts } from './read-texts';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Category = (typeof categories)[number];

/** A key taken apart: i18next writes `key_plural`, `key_context` and `key_context_plural`. */
export interface KeyParts {
  /** The key without its plural. */
  stem: string;
  plural?: Category;
}

/** Takes the plural off a key: `spaces_one` → `spaces`. */
export function partsOf(key: string): KeyParts {
  const [, stem = key, ending] = /^(.*)_([a-z]+)$/.exec(key) ?? [];
  const plural = categories.find((category) => category === ending);
  return plural ? { stem, plural } : { stem: key };
}

/** The plural categories of a language. */
const categoriesOf = (tag: string): Category[] =>
  new Intl.PluralRules(tag).resolvedOptions().pluralCategories as Category[];

/** The keys that a language must have, when English has `english`. */
export function keysFor(tag: string, english: FlatTexts): Set<string> {
  return new Set(
    [...english.keys()].flatMap((key) => {
      const { stem, plural } = partsOf(key);
      return plural ? categoriesOf(tag).map((category) => `${stem}_${category}`) : [key];
    }),
  );
}

// counts up to a thousand, and the million for which Romance languages have a category
const counts = [...Array.from({ length: 1000 }, (_, at) => at + 1), 1_000_000];

/** Does this category stand for one count only, so that its text may do without the number? */
export function namesOneCount(tag: string, category: Category): boolean {
  const rules = new Intl.PluralRules(tag);
  return counts.filter((count) => rules.select(count) === category).length < 2;
}

/** The key whose text a form for a context varies (`title_ending` → `title`), `undefined` when the key is no such form. */
export function withoutContext(key: string): string | undefined {
  const { stem, plural } = partsOf(key);
  const base = /^(.+)_[a-z]+$/.exec(stem)?.[1];
  return base && `${base}${plural ? `_${plural}` : ''}`;
}
