import { createInstance, type i18n } from 'i18next';
import { directionOf, type Locale } from './language';

/** The texts of one language, or those parts of them that one place needs. */
export type Texts = { [key: string]: string | Texts };

/**
 * Looks up a text by its key (`causes.try-later.says`) and puts values in; values are isolated where direction could mix.
 * `count` chooses the plural, `context` a variant (`key_context`). A key without a text comes back as it is.
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
] as const;

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

// an address inside a right-to-left sentence must not turn it around (Unicode UAX #9, isolates)
const isolated = (value: string | number, locale: Locale) =>
  typeof value === 'string' && (directionOf(locale) === 'rtl' || rightToLeft.test(value))
    ? `\u2068${value}\u2069`
    : value;

/** A translator over loaded texts. Synchronous: the texts are there. */
export function translator(locale: Locale, texts: Texts): Translate {
  const i18n: i18n = createInstance();
  void i18n.init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: { translation: texts } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (key, values = {}) =>
    i18n.t(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          name === 'context' ? value : isolated(value, locale),
        ]),
      ),
    );
}

/** Is there a text under this key? */
export const hasText = (key: string, t: Translate): boolean => t(key) !== key;

/** Some parts of the texts. */
export const pick = (texts: Texts, parts: readonly string[]): Texts =>
  Object.fromEntries(parts.flatMap((part) => (texts[part] === undefined ? [] : [[part, texts[part]]])));
