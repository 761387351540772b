import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../run.ts';

/** A finding of the linter that Firefox's store runs. */
interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** The part of its JSON report that we read. */
interface LintReport {
  errors: Finding[];
  notices: Finding[];
  warnings: Finding[];
}

/** Findings we live with: what, how often, and why. */
const accepted: { code: string; times: number; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    times: 3,
    why: 'Preact’s support for dangerouslySetInnerHTML, once in each bundle that draws. We never use it: house-rules/no-way-out.grit forbids it.',
  },
];

/** What is wrong with a build after all that we accept: an empty list when nothing is. */
export function unexplained({ errors, notices, warnings }: LintReport): string[] {
  const found = [...errors, ...warnings, ...notices];
  const isTooMany = ({ code }: Finding) => {
    const times = accepted.find((one) => one.code === code)?.times ?? 0;
    return found.filter((one) => one.code === code).length > times;
  };
  return found
    .filter(isTooMany)
    .map(({ code, message, file }) => `${file ?? 'package'}: ${code}: ${message}`);
}

/** Asks web-ext's linter about a built folder. */
export function lint(folder: string): Promise<LintReport> {
  const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [webExt, 'lint', `--source-dir=${folder}`, '--output=json', '--no-config-discovery'];
  return new Promise((resolve, reject) => {
    // it ends with 1 when it finds an error; the report comes all the same
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(`web-ext lint said nothing we can read.\n${stdout}\n${stderr}`));
      }
    });
  });
}
