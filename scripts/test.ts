import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { main, root, runTool, runToolWith } from './run.ts';
import { type Counts, countReport, type Report, sum } from './test/counts.ts';
import { type Part, parts, readWishes } from './test/wishes.ts';

const { chosen, filters } = readWishes(process.argv.slice(2));

async function vitest(project: 'unit' | 'browser', env: Record<string, string> = {}): Promise<Counts> {
  const file = join(root, '.output', 'tests', `${[project, ...Object.values(env)].join('-')}.json`);
  rmSync(file, { force: true });
  const own = project === 'browser' ? ['--reporter=./scripts/test/announce.ts'] : [];
  const reporters = ['--reporter=default', ...own, '--reporter=json', `--outputFile.json=${file}`];
  const code = await runToolWith(
    env,
    'vitest',
    'run',
    '--project',
    project,
    '--passWithNoTests',
    ...reporters,
    ...filters,
  );
  return countReport(readReport(file), code);
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// a check that is no test adds to the count only when it fails
const fine: Counts = { passed: 0, failed: 0 };
const broken: Counts = { passed: 0, failed: 1 };

const check = async (command: string, ...args: string[]) =>
  (await runTool(command, ...args)) === 0 ? fine : broken;

async function buildBoth(): Promise<Counts> {
  try {
    await build('chromium');
    await build('firefox');
    return fine;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return broken;
  }
}

// side by side: each waits for its browser more than it computes
async function browsers(): Promise<Counts> {
  const wanted = process.env.BROWSER ? [process.env.BROWSER] : ['chromium', 'firefox'];
  return sum(await Promise.all(wanted.map((name) => vitest('browser', { BROWSER: name }))));
}

const work: Record<Part, () => Promise<Counts>> = {
  types: () => check('tsc', '--noEmit'),
  lint: async () => sum([await check('biome', 'check'), await check('knip')]),
  unit: () => vitest('unit'),
  build: buildBoth,
  browser: browsers,
};

main(async () => {
  if (chosen.has('browser')) await needBrowsers(['chromium', 'firefox']);
  // tsconfig.json extends what this writes, and tsc, vitest and the build all read that
  if ((await runTool('wxt', 'prepare')) !== 0) throw new Error('wxt prepare failed.');
  const counts = new Map<Part, Counts>();
  for (const part of parts.filter((name) => chosen.has(name))) {
    if (part === 'browser' && counts.get('build')?.failed) continue;
    console.log(`\n── ${part}`);
    const started = Date.now();
    const count = await work[part]();
    counts.set(part, count);
    console.log(
      `── ${part} ${count.failed ? 'failed' : 'is fine'}, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
  const { passed, failed } = sum([...counts.values()]);
  const failing = [...counts].filter(([, count]) => count.failed > 0).map(([part]) => part);
  if (failing.length > 0) console.log(`\nLook at: ${failing.join(', ')}.`);
  const noneRan = (chosen.has('unit') || chosen.has('browser')) && passed === 0;
  if (noneRan) console.log('\nNo test passed.');
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || noneRan ? 1 : 0;
});
