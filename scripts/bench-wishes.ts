import { parseArgs } from 'node:util';
import type { BrowserName } from './browser-places.ts';

/** What was asked of `npm run bench`. */
export interface BenchWishes {
  browsers: BrowserName[];
  /** Measures to take. */
  only: string[];
  /** Loads of each version; other measures take part of this. */
  rounds: number;
  /** Everything is measured, and often enough to be written down; or the person wants that all the same. */
  writes: boolean;
}

/** Fewest loads that a written figure may rest on. */
const enough = 60;
const quick = 8;

/** Reads the words after `npm run bench --`. @throws one sentence where a word is unknown */
export function readBenchWishes(words: string[], measures: readonly string[]): BenchWishes {
  const { values } = parseArgs({
    args: words,
    options: {
      quick: { type: 'boolean', default: false },
      browser: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new Error('--browser takes chromium or firefox.');
  const only = values.only?.split(',') ?? [...measures];
  const unknown = only.filter((name) => !measures.includes(name));
  if (unknown.length > 0) throw new Error(`--only takes ${measures.join(', ')}, not ${unknown.join(', ')}.`);
  const rounds = Number(values.rounds ?? (values.quick ? quick : enough));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number above 0.');
  return {
    browsers: browser ? [browser] : ['chromium', 'firefox'],
    only,
    rounds,
    writes: browser === undefined && values.only === undefined && (values.write || rounds >= enough),
  };
}
