import { resolveLocale } from '../i18n/locales';
import { gmailAccountWords } from './label-words/gmail-accounts';
import { gmailFilterWords } from './label-words/gmail-filters';
import { microsoftWords } from './label-words/microsoft';
import { outlookWords } from './label-words/outlook';
import type { Words } from './label-words/word';

/** Words on other sites' buttons that steps name. */
const all = { ...outlookWords, ...gmailAccountWords, ...gmailFilterWords, ...microsoftWords } as const;

export type LabelName = keyof typeof all;

/** Every label's name; texts put labels in by these names. */
export const labelNames = Object.keys(all) as LabelName[];

/** A label as texts put it in. */
export interface Label {
  /** What the screen shows; the English word where that is not known for sure. */
  text: string;
  sure: boolean;
  /** What the screen probably shows, where the text is English. */
  gloss?: string;
}

/** Tags whose word serves a language, best first; Gmail has one Spanish for all of Latin America. */
function tagsFor(language: string): string[] {
  const [base = '', region] = language.replaceAll('_', '-').toLowerCase().split('-');
  const locale = resolveLocale(language);
  return [base === 'es' && region && region !== 'es' ? 'es-419' : base, locale === 'en' ? base : locale];
}

/** The word on a button for a reader of `language` (a BCP 47 tag). */
export function label(name: LabelName, language: string): Label {
  const words: Words = all[name];
  const [english] = words.en;
  const tag = tagsFor(language).find((one) => Object.hasOwn(words, one));
  const [word, mark] = (tag && words[tag]) || [];
  if (!word) return { text: english, sure: false };
  return mark === 'A' || mark === 'B'
    ? { text: word, sure: true }
    : { text: english, sure: false, gloss: word };
}

/** All labels, to be put into texts. */
export const labelValues = (language: string): Record<LabelName, Label> =>
  Object.fromEntries(labelNames.map((name) => [name, label(name, language)])) as Record<LabelName, Label>;

/** Whether one of these labels may read differently on the reader's screen. */
export const isUnsure = (names: readonly LabelName[], language: string): boolean =>
  names.some((name) => !label(name, language).sure);
