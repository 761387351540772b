import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { main, root, runTool, runToolWith } from './run.ts';

const total = { passed: 0, failed: 0 };

/** Runs a part, which resolves to its number of failures, and prints how it ended; resolves to whether it passed. */
async function part(name: string, run: () => Promise<number>): Promise<boolean> {
  const started = Date.now();
  const failed = await run().catch((error) => {
    console.error(error.message);
    return 1;
  });
  total.failed += failed;
  console.log(`── ${name}: ${failed ? 'failed' : 'fine'}, ${Math.round((Date.now() - started) / 1000)} s`);
  return failed === 0;
}

const check = async (command: string, ...args: string[]): Promise<number> =>
  (await runToolWith({ quiet: true }, command, ...args)) === 0 ? 0 : 1;

async function buildBoth(): Promise<number> {
  await build('chromium');
  await build('firefox');
  return 0;
}

async function vitest(project: string, filters: string[], env: Record<string, string> = {}): Promise<number> {
  const file = join(root, '.output', 'tests', `${[project, ...Object.values(env)].join('-')}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', `--project=${project}`, '--passWithNoTests', ...reporters, ...filters];
  const code = await runToolWith({ env }, 'vitest', ...args);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  // a file that fails as a whole has no failed test
  return code === 0 ? 0 : report.numFailedTests || 1;
}

const names = ['types', 'lint', 'build', 'unit', 'browser'];

// words after `npm test --` that name parts choose these, all others go to vitest as filters of files
main(async () => {
  const words = process.argv.slice(2);
  const filters = words.filter((word) => !names.includes(word));
  const named = words.filter((word) => names.includes(word));
  const usual = filters.length > 0 ? ['unit', 'browser'] : names;
  const chosen = new Set(named.length > 0 ? named : usual);
  if (chosen.has('browser')) {
    chosen.add('build');
    await needBrowsers(['chromium', 'firefox']);
  }
  // tsconfig.json extends what this writes, and tsc, vitest and the build read that
  if ((await runTool('wxt', 'prepare')) !== 0) throw new Error('wxt prepare failed.');

  const lint = async () => (await check('biome', 'check')) + (await check('knip'));
  const checks = { types: () => check('tsc', '--noEmit'), lint, build: buildBoth };
  const [, , isBuilt] = await Promise.all(
    Object.entries(checks).map(([name, run]) => chosen.has(name) && part(name, run)),
  );
  if (chosen.has('unit')) await part('unit', () => vitest('unit', filters));
  // side by side: each waits for its browser more than it computes
  const browsers = process.env.BROWSER ? [process.env.BROWSER] : ['chromium', 'firefox'];
  const inBrowser = (name: string) => part(name, () => vitest('browser', filters, { BROWSER: name }));
  if (chosen.has('browser') && isBuilt) await Promise.all(browsers.map(inBrowser));

  const noneRan = (chosen.has('unit') || chosen.has('browser')) && total.passed === 0;
  if (noneRan) console.log('\nNo test passed.');
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || noneRan ? 1 : 0;
});
