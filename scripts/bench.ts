import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Part } from '../tests/bench/bench.ts';
import { measures } from '../tests/bench/measures/all.ts';
import { type Found, performanceDocument } from '../tests/bench/report/document.ts';
import { machineLine, machineNow } from '../tests/bench/report/machine.ts';
import { plot } from '../tests/bench/report/plot.ts';
import { terminalTable } from '../tests/bench/report/table.ts';
import { launch } from '../tests/browser/harness/session.ts';
import { startReplica } from '../tests/replica/server.ts';
import { readBenchWishes } from './bench-wishes.ts';
import type { BrowserName } from './browser-places.ts';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { main, root } from './run.ts';

const names = measures.map(({ id }) => id);
const { browsers, only, rounds, writes } = readBenchWishes(process.argv.slice(2), names);

const progress = (id: string) => (done: number, of: number) => {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${id} ${done}/${of} ${done === of ? '\n' : ''}`);
};

async function versionOf(browser: BrowserName): Promise<string> {
  const replica = await startReplica();
  const session = await launch(browser, { replica });
  const version = (await session.browser.version()).replace(/^\w*?(chrome|firefox)\//i, (_, name: string) =>
    name.toLowerCase() === 'chrome' ? 'Chromium ' : 'Firefox ',
  );
  await session.close();
  await replica.close();
  return version;
}

async function takeAll(browser: BrowserName): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { id, take, browsers: able } of measures) {
    if (!only.includes(id) || !able.includes(browser)) continue;
    const replica = await startReplica();
    try {
      const part = await take({ browser, replica, rounds, progress: progress(id) });
      console.log(`\n${terminalTable(part)}\n`);
      parts.push(part);
    } finally {
      await replica.close();
    }
  }
  return parts;
}

function write(found: Found[], versions: string[]): void {
  const machine = machineNow(versions);
  const charts = found.slice(0, 1).flatMap(({ parts }) => parts.flatMap(({ chart }) => chart ?? []));
  const docs = join(root, 'docs');
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'performance.svg'), plot(charts));
  const document = performanceDocument(found, { machine, rounds, plot: 'performance.svg' });
  writeFileSync(join(docs, 'performance.md'), document);
  console.log(`Written: ${join('docs', 'performance.md')} and its picture`);
}

main(async () => {
  await needBrowsers(browsers);
  const versions: string[] = [];
  for (const browser of browsers) {
    await build(browser);
    versions.push(await versionOf(browser));
  }
  console.log(machineLine(machineNow(versions)));
  const found: Found[] = [];
  for (const [at, browser] of browsers.entries()) {
    const parts = await takeAll(browser);
    found.push({ browser: versions[at]?.replace(/\.[\d.]+$/, '') ?? browser, parts });
  }
  if (writes) write(found, versions);
});
