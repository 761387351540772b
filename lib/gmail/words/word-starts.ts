const listed = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/**
 * A pattern for any of these stems, each list separated by white space, `_` for a blank within. `spaced` ones stand at
 * the beginning of a word; `unspaced` ones are of scripts that write words together or put particles before them.
 */
export const startingWith = (spaced: string, unspaced: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${listed(spaced).join('|')})|${listed(unspaced).join('|')}`, 'iu');
