/** What a run of tests came to. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that we read. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a report's tests. A file that fails as a whole has no failed test of its own and counts as one; so
 * does a run that ends badly (`exitCode`) or without a report although nothing in it failed.
 */
export function countReport(report: Report | undefined, exitCode: number): Counts {
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  const endedBadly = exitCode !== 0 || report === undefined;
  return { passed: report?.numPassedTests ?? 0, failed: failed === 0 && endedBadly ? 1 : failed };
}

/** The sum of several runs. */
export const sum = (all: Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});
