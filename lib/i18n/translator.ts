import { directionOf, type Locale } from './locales';

/** The texts of one language, or those parts of them that one place needs. */
export type Texts = { [key: string]: string | Texts };

/** A language with the texts that a script in a Gmail page needs: it travels in a message. */
export interface LanguageBundle {
  locale: Locale;
  texts: Texts;
}

/**
 * Looks up a text by its key (`causes.try-later.says`) and puts values in; values are isolated where direction could mix.
 * `count` chooses the plural, `context` a variant (`key_context`). The build puts the English text under each key that a
 * language lacks; a key that English lacks as well comes back as it is.
 */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Parts of a locale that the scripts in Gmail's pages need. */
export const pageParts = [
  'hint',
  'panel',
  'checks',
  'problems',
  'causes',
  'facts',
  'ways',
  'common',
  'dates',
] as const;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

// an address inside a right-to-left sentence must not turn it around (Unicode UAX #9, isolates)
const isolated = (value: string | number, locale: Locale) =>
  typeof value === 'string' && (directionOf(locale) === 'rtl' || rightToLeft.test(value))
    ? `\u2068${value}\u2069`
    : value;

const lookUp = (texts: Texts, key: string): string | undefined => {
  let at: string | Texts | undefined = texts;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
};

/**
 * A translator over loaded texts, which are in i18next's JSON format. i18next itself weighs 50 kB, half of what a script
 * in Gmail's page may; a test holds every text of ours against it.
 */
export function translator(locale: Locale, texts: Texts): Translate {
  return (key, values = {}) => {
    const plural =
      typeof values.count === 'number'
        ? [`_${new Intl.PluralRules(locale).select(values.count)}`, '_other']
        : [];
    const context = values.context === undefined ? [] : [`_${values.context}`];
    const endings = [...context.flatMap((one) => [...plural.map((more) => one + more), one]), ...plural, ''];
    const text = endings.map((ending) => lookUp(texts, key + ending)).find((found) => found !== undefined);
    return (text ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(isolated(values[name] ?? '', locale)),
    );
  };
}

/** Is there a text under this key? */
export const hasText = (key: string, t: Translate): boolean => t(key) !== key;

/** Some parts of the texts. */
export const pick = (texts: Texts, parts: readonly string[]): Texts =>
  Object.fromEntries(parts.flatMap((part) => (texts[part] === undefined ? [] : [[part, texts[part]]])));
