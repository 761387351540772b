import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { differences, filesOf } from '../package/files.ts';
import { type PackageKind, packagePath, version } from '../package/names.ts';
import { projectPaths, sourceFiles } from '../package/sources.ts';
import { root } from '../run.ts';
import { type State, type TestReport, untestedFiles } from './checks.ts';

const kinds: PackageKind[] = ['chrome', 'firefox', 'sources'];

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

// the reports that `npm test` leaves, and the test files that each must name
const reports: Record<string, string> = {
  unit: 'tests/unit/',
  'browser-chromium': 'tests/browser/',
  'browser-firefox': 'tests/browser/',
};

function readReport(name: string): TestReport[] {
  const file = join(root, '.output', 'tests', `${name}.json`);
  return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : [];
}

function untested(): string[] {
  const committed = Number(git('log', '-1', '--format=%ct')) * 1000;
  const tests = projectPaths(root).filter((path) => /\.test\.tsx?$/.test(path));
  return Object.entries(reports).flatMap(([name, folder]) => {
    const files = tests.filter((path) => path.startsWith(folder)).map((path) => join(root, path));
    return untestedFiles(files, readReport(name), committed).map(
      (path) => `${relative(root, path)} (${name})`,
    );
  });
}

/** Looks at this place: git, the packages, what the last `npm test` left. */
export function readState(): State {
  const missing = kinds.map(packagePath).filter((path) => !existsSync(path));
  const archive = packagePath('sources');
  return {
    version,
    tags: linesOf(git('tag', '--list')),
    changed: linesOf(git('status', '--porcelain')).map((line) => line.slice(3)),
    missing: missing.map((path) => relative(root, path)),
    stale: existsSync(archive) ? differences(filesOf(readFileSync(archive)), sourceFiles(root)) : [],
    untested: untested(),
  };
}
