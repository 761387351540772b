import { skeletonOf } from '../../../lib/gmail/report/skeleton';
import type { Expectations, Verdict } from './expectation';
import { readSettings, settingsExpectations } from './settings';
import { kindsOf } from './text-kinds';
import { readWindow, windowExpectations } from './window';

export type Kind = 'settings' | 'window';

/** What came of an expectation. It has nothing of the page's text in it. */
export interface Result {
  page: Kind;
  /** The file to fix when it failed. */
  file: string;
  name: string;
  verdict: Verdict;
  /** How many of the things looked at are as expected, as in "2 of 3". */
  count: string;
}

export type Inspection = ReturnType<typeof inspect>;

/** Checks the page that is open, and takes its structure, line by line. It reads and changes nothing. */
export function inspect(kind: Kind, page: Document = document) {
  return {
    kind,
    address: page.location.href,
    title: page.title,
    language: page.documentElement.lang,
    ...(kind === 'settings' ? inspectSettings(page) : inspectWindow(page)),
    markup: skeletonOf(page, kindsOf)?.markup.split('\n') ?? [],
  };
}

// `finds` is what the readers must find in the snapshot again
function inspectSettings(page: Document) {
  const seen = readSettings(page);
  const accounts = seen.rows.map(({ account }) => account.state);
  const editLinks = seen.rows.filter(({ editLink }) => editLink).length;
  return { results: check('settings', settingsExpectations, seen), finds: { accounts, editLinks } };
}

function inspectWindow(page: Document) {
  const seen = readWindow(page);
  const { scope: _, ...fields } = seen.form ?? {};
  const finds = { fields: Object.keys(fields).sort() };
  return { results: check('window', windowExpectations, seen), finds };
}

const check = <Seen>(page: Kind, expectations: Expectations<Seen>, seen: Seen): Result[] =>
  Object.entries(expectations).flatMap(([file, checks]) =>
    Object.entries(checks).map(([name, run]) => {
      const found = run(seen);
      const verdict = found.length === 0 ? 'not seen' : found.every(Boolean) ? 'held' : 'failed';
      return { page, file, name, verdict, count: `${found.filter(Boolean).length} of ${found.length}` };
    }),
  );
