import type { Part } from '../bench.ts';

const widthsOf = (rows: string[][]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));

const padded = (row: string[], widths: number[]): string[] =>
  row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length));

/** A part's table for a terminal. */
export function terminalTable({ title, head, rows }: Part): string {
  const widths = widthsOf([head, ...rows]);
  const lines = [head, ...rows].map((row) => `  ${padded(row, widths).join('   ')}`.trimEnd());
  return [title, ...lines].join('\n');
}

/** A part's table in Markdown. */
export function markdownTable({ head, rows }: Part): string {
  const widths = widthsOf([head, ...rows]).map((width) => Math.max(width, 3));
  const rule = widths.map((width) => '-'.repeat(width));
  return [padded(head, widths), rule, ...rows.map((row) => padded(row, widths))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
