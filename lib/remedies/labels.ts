import { gmailAccountWords } from './label-words/gmail-accounts';
import { gmailFilterWords } from './label-words/gmail-filters';
import { microsoftWords } from './label-words/microsoft';
import { outlookWords } from './label-words/outlook';
import type { Words } from './label-words/word';

/** Words on other sites' buttons that steps name, by site. */
const labelsBySite = {
  outlook: outlookWords,
  gmail: { ...gmailAccountWords, ...gmailFilterWords },
  microsoft: microsoftWords,
} as const;

const all = { ...labelsBySite.outlook, ...labelsBySite.gmail, ...labelsBySite.microsoft };

export type LabelName = keyof typeof all;

/** Every label's name; texts put labels in by these names. */
export const labelNames = Object.keys(all) as LabelName[];

export interface Label {
  text: string;
  /** False: we only know the English word for sure, and the screen may show another. */
  sure: boolean;
}

const bareTags: Record<string, string> = { pt: 'pt-BR', zh: 'zh-CN' };

// pt-PT must not get Brazilian words, nor zh-HK simplified ones: a region only falls back to a language without one
function wordIn(words: Words, language: string) {
  const [base = '', ...region] = language.replaceAll('_', '-').toLowerCase().split('-');
  const tag = region.length ? [base, region.at(-1)?.toUpperCase()].join('-') : (bareTags[base] ?? base);
  return [tag, base].filter((one) => Object.hasOwn(words, one)).map((one) => words[one])[0];
}

/** The word on a button as a reader of `language` (a BCP 47 tag) sees it; the English one where that is not known well. */
export function label(name: LabelName, language: string): Label {
  const words: Words = all[name];
  const [text, mark] = wordIn(words, language) ?? [];
  if (text && (mark === 'A' || mark === 'B')) return { text, sure: true };
  return { text: words.en[0], sure: false };
}

/** Words for all labels, to be put into texts. */
export const labelValues = (language: string): Record<LabelName, string> =>
  Object.fromEntries(labelNames.map((name) => [name, label(name, language).text])) as Record<
    LabelName,
    string
  >;

/** Whether one of these labels may read differently on the reader's screen. */
export const isUnsure = (names: readonly LabelName[], language: string): boolean =>
  names.some((name) => !label(name, language).sure);
