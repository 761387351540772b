import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import type { BrowserName } from '../tests/browser/harness/browsers.ts';
import { mainJob } from '../tests/browser/main-job.ts';
import { hasScreen, needBrowsers, wantedBrowser } from './browsers.ts';
import { build } from './build.ts';
import { openLive } from './live/open.ts';
import { openSession, showReplica } from './replica-session.ts';
import { main, root } from './run.ts';

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

/** Does the main job in a browser without a window, from the failing account to the recovered one, with pictures. */
async function walkMainJob(browser: BrowserName): Promise<void> {
  const folder = join(root, '.output', 'main-job', browser);
  mkdirSync(folder, { recursive: true });
  const { session, close } = await openSession(browser, { headless: true });
  const names = ['hint', 'popup', 'guide', 'form-helper', 'recovered'];
  let done = 0;
  await mainJob(session, async (tab) => {
    const file = join(folder, `${done + 1}-${names[done++]}.png`);
    await tab.screenshot(file);
    console.log(`  ${file}`);
  });
  await close();
}

/** WXT rebuilds and reloads the extension; the browser is ours, since it must see the replica. */
async function develop(): Promise<void> {
  const server = await createServer({ root, browser: 'chrome', webExt: { disabled: true } });
  await server.start();
  await showReplica('chromium', join(root, '.output', 'chrome-mv3-dev'));
  await server.stop();
}

main(async () => {
  const browser = values.dev ? 'chromium' : wantedBrowser(values.browser);
  if (values.live && !hasScreen) throw new Error('The real Gmail needs a screen, and this machine has none.');
  await needBrowsers([browser]);
  if (values.dev) return develop();
  await build(browser);
  if (values.live) process.exitCode = await openLive(browser);
  else if (values.headless || !hasScreen) await walkMainJob(browser);
  else await showReplica(browser);
});
