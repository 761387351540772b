import { writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { performanceDocument, table } from '../tests/bench/document.ts';
import { measures } from '../tests/bench/measures.ts';
import { type Result, run } from '../tests/bench/run.ts';
import { ours } from '../tests/bench/versions.ts';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { main, root } from './run.ts';

main(async () => {
  const { values } = parseArgs({ options: { against: { type: 'string' }, rounds: { type: 'string' } } });
  const { against, rounds: asked = '40' } = values;
  const rounds = Number(asked);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number above 0.');
  await needBrowsers(['chromium']);
  await build('chromium');
  const other = against && { title: against, build: async () => resolve(against) };
  const all: Result[] = [];
  let browserVersion: string | undefined;
  for (const measure of measures) {
    const versions = other ? [other, ours] : measure.versions;
    const { results, browser } = await run({ ...measure, versions }, rounds);
    console.log(`\n${table(results)}`);
    all.push(...results);
    browserVersion = browser;
  }
  if (other) return;
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${type()}, ${browserVersion}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, 'docs/performance.md'), performanceDocument(all, { rounds, machine, date }));
  console.log('\nWritten: docs/performance.md');
});
