import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms in the order in which the data flows, a column each; `docs/architecture.svg` is drawn from this alone. */
const columns = [
  ['Gmail’s pages'],
  ['lib/gmail', 'lib/in-page'],
  ['lib/messaging', 'lib/background', 'lib/storage'],
  ['lib/mail', 'lib/diagnosis', 'lib/plan', 'lib/facts'],
  ['lib/remedies', 'lib/i18n'],
  ['components', 'lib/pages'],
];

const box = { width: 132, height: 36, gap: 14 };
const step = box.width + 40;
const rows = Math.max(...columns.map((column) => column.length));
const height = rows * (box.height + box.gap) + box.gap;
const width = columns.length * step - 40 + 2 * box.gap;

const left = (column: number) => box.gap + column * step;
const top = (column: number, row: number) =>
  (height - (columns[column]?.length ?? 0) * (box.height + box.gap) + box.gap) / 2 +
  row * (box.height + box.gap);

const boxes = columns.flatMap((names, column) =>
  names.map(
    (name, row) =>
      `<rect x="${left(column)}" y="${top(column, row)}" width="${box.width}" height="${box.height}" rx="8" class="room"/>` +
      `<text x="${left(column) + box.width / 2}" y="${top(column, row) + 23}">${name}</text>`,
  ),
);
const arrows = columns
  .slice(1)
  .map(
    (_, column) =>
      `<path d="M${left(column) + box.width + 6} ${height / 2}h${28}" class="flow" marker-end="url(#end)"/>`,
  );

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="How the data flows from room to room">
<style>text{font:13px system-ui,sans-serif;text-anchor:middle;fill:#1f1f1f}.room{fill:#f3f6fb;stroke:#0b57d0}.flow{fill:none;stroke:#55595e;stroke-width:2}</style>
<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0l8 4-8 4z" fill="#55595e"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...boxes, ...arrows].join('\n')}
</svg>
`;

writeFileSync(join(import.meta.dirname, '..', 'docs', 'architecture.svg'), svg);
