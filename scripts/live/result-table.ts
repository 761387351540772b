import type { Verdict } from './page/expectation.ts';
import type { Kind, Result } from './page/inspect.ts';
import type { WindowNotes } from './window-notes.ts';

const verdicts: Verdict[] = ['held', 'failed', 'not seen'];

const row = ({ verdict, name, count, file }: Result): string =>
  `  ${verdict.padEnd(8)}  ${name} (${count})${verdict === 'failed' ? `\n            to fix: ${file}` : ''}`;

/** The table of a run: every expectation by page, with the file to fix where it failed. */
export function report(results: Result[], { view = 'unknown', title = 'unknown' }: WindowNotes = {}): string {
  const rowsOf = (page: Kind) => results.filter((result) => result.page === page).map(row);
  const sum = verdicts.map((one) => `${results.filter(({ verdict }) => verdict === one).length} ${one}`);
  return [
    '\nSettings → Accounts and Import',
    ...rowsOf('settings'),
    '\nThe window of “edit info”',
    ...rowsOf('window'),
    `  its view: ${view}; its title without names: ${title}`,
    `\n${sum.join(', ')}`,
  ].join('\n');
}
