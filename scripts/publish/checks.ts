/** What there is to know of this place before anything leaves it. */
export interface State {
  version: string;
  /** Tags that git has. */
  tags: string[];
  /** Files that differ from the last commit. */
  changed: string[];
  /** Packages of this version that are not there. */
  missing: string[];
  /** Sources that differ from those in the source archive. */
  stale: string[];
  /** Test files that no report of the last `npm test` has as passed. */
  untested: string[];
}

const some = (paths: string[]) =>
  paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');

/** Why nothing may be published from here now; empty when all is well. Each reason says what to do. */
export function reasonsAgainst({ version, tags, changed, missing, stale, untested }: State): string[] {
  const reasons: [boolean, string][] = [
    [tags.includes(`v${version}`), `v${version} is published: raise the version in package.json.`],
    [changed.length > 0, `Commit first: ${some(changed)}.`],
    [missing.length > 0, `Run \`npm run package\` first: there is no ${some(missing)}.`],
    [stale.length > 0, `Run \`npm run package\` again: the sources have changed since (${some(stale)}).`],
    [untested.length > 0, `Run \`npm test\` first: not passed since the last commit: ${some(untested)}.`],
  ];
  return reasons.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** The part of vitest's JSON report that we read. */
export interface TestReport {
  /** When the run began, milliseconds since 1970. */
  startTime: number;
  testResults: { name: string; status: string }[];
}

/** Test files (whole paths) that none of these reports has as passed after a moment. */
export function untestedFiles(files: string[], reports: TestReport[], since: number): string[] {
  const passed = new Set(
    reports
      .filter(({ startTime }) => startTime >= since)
      .flatMap(({ testResults }) => testResults.filter(({ status }) => status === 'passed'))
      .map(({ name }) => name),
  );
  return files.filter((file) => !passed.has(file));
}

/** Credentials that the environment does not have. */
export const missingCredentials = (wanted: string[], env: Record<string, string | undefined>): string[] =>
  wanted.filter((name) => !env[name]);
