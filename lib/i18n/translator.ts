import { directionOf, type Locale } from './locales';

/** The texts of one language, or those parts of them that one place needs. */
export type Texts = { [key: string]: string | Texts };

/** A language with the texts that a script in a Gmail page needs: it travels in a message. */
export interface LanguageBundle {
  locale: Locale;
  texts: Texts;
}

/** A word with an uncertain translation: “Save” (Salva). */
export interface Glossed {
  text: string;
  gloss?: string;
}

/** What texts put in, by the names in their braces. */
export type Values = Record<string, string | number | Glossed>;

/**
 * Looks up a text by its key (`causes.try-later.says`) and puts values in; values are isolated where direction could mix,
 * and a gloss stands in brackets behind the word and the quotation mark that closes it.
 * `count` chooses the plural, `context` a variant (`key_context`). The build puts the English text under each key that a
 * language lacks; a key that English lacks as well comes back as it is.
 */
export type Translate = (key: string, values?: Values) => string;

/** Parts of a locale that the scripts in Gmail's pages need. */
export const pageParts = [
  'hint',
  'panel',
  'checks',
  'problems',
  'causes',
  'facts',
  'plan',
  'common',
  'dates',
] as const;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

// an address inside a right-to-left sentence must not turn it around (Unicode UAX #9, isolates)
const isolated = (value: string | number, locale: Locale) =>
  typeof value === 'string' && (directionOf(locale) === 'rtl' || rightToLeft.test(value))
    ? `\u2068${value}\u2069`
    : String(value);

/** A value and the quotation mark behind it, then its gloss in the language's own brackets. */
function quoted(value: string | number | Glossed, mark: string, locale: Locale): string {
  if (typeof value !== 'object') return isolated(value, locale) + mark;
  const word = isolated(value.text, locale) + mark;
  if (!value.gloss) return word;
  const gloss = isolated(value.gloss, locale);
  if (/^(?:ja|zh)\b/.test(locale)) return `${word}（${gloss}）`;
  return locale === 'ko' ? `${word}(${gloss})` : `${word} (${gloss})`;
}

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
    return (text ?? key).replace(/\{\{(\w+)\}\}(\u00a0?[“”’»」״])?/g, (_, name: string, mark = '') =>
      quoted(values[name] ?? '', mark, locale),
    );
  };
}

/** Is there a text under this key? */
export const hasText = (key: string, t: Translate): boolean => t(key) !== key;

/** Some parts of the texts. */
export const pick = (texts: Texts, parts: readonly string[]): Texts =>
  Object.fromEntries(parts.flatMap((part) => (texts[part] === undefined ? [] : [[part, texts[part]]])));
