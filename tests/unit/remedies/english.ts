import type { Texts } from '../../../lib/i18n/translator';
import texts from '../../../locales/en.json';

/** The English texts. */
export const english: Texts = texts;

/** What stands under a key such as `remedies.wait.title`, a text or a group of texts. */
export const under = (key: string): string | Texts | undefined =>
  key
    .split('.')
    .reduce<string | Texts | undefined>(
      (at, part) => (typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined),
      english,
    );

/** Every single text under a key, with its own key. */
export function textsUnder(key: string): { key: string; text: string }[] {
  const found = under(key);
  if (typeof found === 'string') return [{ key, text: found }];
  return Object.keys(found ?? {}).flatMap((part) => textsUnder(`${key}.${part}`));
}

/** Ids directly under a key. */
export const idsUnder = (key: string): string[] => {
  const found = under(key);
  return typeof found === 'object' ? Object.keys(found) : [];
};

/** Names of the values that a text puts in. */
export const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
