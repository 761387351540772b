/**
 * How well a word on another site's button is known: A three or more independent sources, B two, C one, `MT`
 * Microsoft's own machine translation, `old` from before the pages changed, `-` nothing said.
 */
export type Mark = 'A' | 'B' | 'C' | 'MT' | 'old' | '-';

/**
 * One word in the languages in which it was found, by Gmail's language tags. English is always known. Other wordings that
 * were seen may follow the mark.
 */
export type Words = { en: readonly [text: string, mark: 'A' | 'B', ...others: string[]] } & Readonly<
  Record<string, readonly [text: string, mark: Mark, ...others: string[]]>
>;
