import type { Outcome, Verdict } from './page/finding.ts';

const verdicts: Verdict[] = ['held', 'failed', 'not seen'];
const titles: Record<Outcome['page'], string> = {
  settings: 'Settings → Accounts and Import',
  window: 'The window of “edit info”',
};

const count = (outcomes: Outcome[], verdict: Verdict) =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length;

const row = ({ verdict, name, says }: Outcome): string =>
  `  ${verdict.padEnd(8)}  ${name}${says ? `: ${says}` : ''}`;

/** What failed, file by file: where to go and what was seen. */
function toDo(wrong: Outcome[]): string {
  const files = [...new Set(wrong.map(({ file }) => file))];
  const reasons = (file: string) =>
    wrong.filter((one) => one.file === file).map(({ name, says }) => `    ${name}: ${says}.`);
  return ['Where to look', ...files.flatMap((file) => [`  ${file}`, ...reasons(file)])].join('\n');
}

/** The table of a run, by page, with what to do for each failure below it. */
export function table(outcomes: Outcome[]): string {
  const parts = (['settings', 'window'] as const).map((page) =>
    [titles[page], ...outcomes.filter((outcome) => outcome.page === page).map(row)].join('\n'),
  );
  const wrong = outcomes.filter(({ verdict }) => verdict === 'failed');
  const sum = verdicts.map((verdict) => `${count(outcomes, verdict)} ${verdict}`).join(', ');
  return [...parts, ...(wrong.length > 0 ? [toDo(wrong)] : []), sum].join('\n\n');
}

/** Whether anything that lib/gmail expects is not so. */
export const hasFailed = (outcomes: Outcome[]): boolean => count(outcomes, 'failed') > 0;
