import type { Part } from '../bench.ts';
import { type Machine, machineLine } from './machine.ts';
import { markdownTable } from './table.ts';

/** The parts that one browser gave. */
export interface Found {
  browser: string;
  parts: Part[];
}

const section = ({ browser }: Found, part: Part): string =>
  [`### ${part.title} (${browser})`, ...part.text, markdownTable(part)].join('\n\n');

/** `docs/performance.md`, whole. */
export function performanceDocument(
  found: readonly Found[],
  { machine, rounds, plot }: { machine: Machine; rounds: number; plot: string },
): string {
  const figures = found.flatMap((one) => one.parts.map((part) => section(one, part)));
  return `# How fast it is

Written by \`npm run bench\`; do not edit by hand. ${machineLine(machine)}

![The figures below as a picture](${plot})

## How to read it

- Every figure is a median of many measurements with its quartiles in brackets: half of all measurements lie between these.
  The versions that are compared take turns, so that a busy moment of the machine hits all of them; an inbox is loaded
  ${rounds} times by each. An inbox is loaded, a page or a popup opened once the machine has become quiet: nobody goes on in
  the same moment in which a page has loaded.
- Ratios hold on other machines, times do not: a figure in milliseconds says something beside another one of the same table.
  So \`npm test\` asserts sizes and never times.
- All runs on a replica of Gmail’s pages, in real browsers without a window. The real Gmail is far heavier: what is added
  here is added there as well, and is a smaller part of the whole.
- gmail-js and InboxSDK stand in small extensions that are written as their documentation says (\`tests/bench/peers\`). Both are
  made for the real Gmail and find little to do in a replica: gmail-js never sees Gmail’s data and so never says “load”,
  InboxSDK asks a server of its own, which the bench refuses, and sees no route of Gmail’s. What is measured is what their
  load costs, without any work of theirs or of an extension on top. They do far more than we need, which is the point: this is the
  price of building on them. None of the others shows a hint or has a popup.
- “Pop Doctor as one content script” is built from the same sources, with both on-demand scripts in every page; it is not shipped.
- Chromium alone tells script time, task time and heap of a page, so inbox, five hundred hints and rebuilding are measured
  there only; Firefox’s clock goes in steps of a millisecond.

Again: \`npm run bench\` (almost an hour), \`npm run bench -- --quick\` (some minutes; writes nothing), \`--only inbox,hint\`,
\`--browser firefox\`, \`--rounds 120\`; \`--rounds 20 --write\` writes this page from fewer rounds.

## Figures

${figures.join('\n\n')}
`;
}
