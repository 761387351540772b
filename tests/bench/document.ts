import type { Result } from './run.ts';
import { pairedRatios, spread } from './statistics.ts';

const threeDigits = new Intl.NumberFormat('en', {
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
  useGrouping: false,
});

/** Median with quartiles, as `12.3 (11.9–14.0)`. */
export function figures(values: readonly number[]): string {
  const { low, median, high } = spread(values);
  const [a, b, c] = [median, low, high].map((value) => threeDigits.format(value));
  return `${a} (${b}–${c})`;
}

/** One line a result, in Markdown. */
export function table(results: readonly Result[]): string {
  const rows = [
    ['what', 'version', 'milliseconds', 'ratio'],
    ...results.map(({ measure, version, times, base }) => [
      ...[measure, version, figures(times)],
      base ? figures(pairedRatios(times, base)) : '1',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  lines.splice(
    1,
    0,
    widths.map((width) => '-'.repeat(width)),
  );
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Where and when the figures were taken. */
export interface Circumstances {
  rounds: number;
  /** Processor, system and browser. */
  machine: string;
  /** `2026-11-27` */
  date: string;
}

/** The whole of `docs/performance.md`. */
export const performanceDocument = (
  results: readonly Result[],
  { rounds, machine, date }: Circumstances,
): string => `# Performance

Written by \`npm run bench\` on ${date}, ${rounds} rounds; do not edit by hand. ${machine}.

${table(results)}

- **inbox**: script time of a page load with the inbox, the page's own included, until a second after it has loaded.
- **hint**: the settings page opens from the inbox; from the account's row being there to its hint being drawn.
- **form helper**: the window "edit info" opens; from the form being there to the helper beside it being drawn.
- **popup**: from the start of its page to its largest part being drawn (\`largest-contentful-paint\`).

The background is awake in all of them.

## Goals, and how it stood in December 2026

- **Met.** An inbox costs at most 1.5 ms of script more than an empty extension, and less than a fifth of WXT's stock script.
- **Missed.** Hint, form helper, and popup should take at most 1.5 times the least possible. Reading a page in any language comes
  first: its patterns of letters and words in all scripts are compiled anew in each tab. Then the background stores what was seen
  before it answers, since it may be stopped right after; and the popup draws every step, so that the browser's own find reaches
  them all. All of them stay below a fifth of a second.
- **The polyfill**, measured in 30 pairs with and without it: 2 % of a hint, 4 % of the helper, nothing of the popup.

## How to read it

Each figure is a median with its quartiles: half of the measurements lie between them. In each round every version is measured
once, one after the other, and the ratio is that of the same round to the first version of its group. So a ratio holds on a busy
machine and on another one; milliseconds do not, and \`npm test\` checks none.

All is measured in Chromium on the replica of Gmail's pages. The real Gmail is far heavier; what is added here is added there
too, as a smaller part.

"The least possible" has our structure (a small content script in every page, a script and a background on demand, a
popup) and shows one line: what the browser needs by itself. The other libraries are used as their documentation shows
([peers](../tests/bench/peers/README.md)). They find little to do in a replica, so this is the price of loading them.

## Before keeping or dropping a trick

\`npm run bench -- --against FOLDER\` compares this code with another build of it, in pairs: \`FOLDER\` is a copy of
\`.output/chrome-mv3\` made before the change. It prints how many times as long ours takes and writes nothing. A build compared
with itself shows how far noise alone goes. A trick stays if it saves at least a tenth of its row. \`--rounds 80\` makes either
run more exact, \`--rounds 5\` quicker.
`;
