/** The parts of a test run, in order. */
export const parts = ['types', 'lint', 'unit', 'build', 'browser'] as const;

export type Part = (typeof parts)[number];

const isPart = (word: string): word is Part => (parts as readonly string[]).includes(word);

/**
 * Reads what was asked of `npm test` after `--`: names of parts choose them, all other words go to vitest as
 * filters of files (or its options). Filters alone choose both kinds of tests; browser tests bring the build.
 */
export function readWishes(words: string[]): { chosen: Set<Part>; filters: string[] } {
  const filters = words.filter((word) => !isPart(word));
  const named = words.filter(isPart);
  const usual: readonly Part[] = filters.length > 0 ? ['unit', 'browser'] : parts;
  const chosen = new Set(named.length > 0 ? named : usual);
  if (chosen.has('browser')) chosen.add('build');
  return { chosen, filters };
}
