import type { WordMark } from '../../gmail/words/known-words';

/**
 * How well a word on another site's button is known: as `WordMark`, or MT for Microsoft's own machine translation. Words
 * from before the pages changed are left out.
 */
export type Mark = WordMark | 'MT';

/**
 * One word by language: a locale of ours, or a tag of Gmail's that one of them serves. English is always known. Other
 * wordings that were seen may follow the mark.
 */
export type Words = { en: readonly [text: string, mark: 'A' | 'B', ...others: string[]] } & Readonly<
  Record<string, readonly [text: string, mark: Mark, ...others: string[]]>
>;
