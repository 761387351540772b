import process from 'node:process';
import { parseArgs } from 'node:util';
import { needBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { openLive } from './live/open.ts';
import { hasScreen, wantedBrowser } from './machine.ts';
import { main } from './run.ts';

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    browser: { type: 'string' },
  },
});

main(async () => {
  const browser = wantedBrowser(values.browser);
  if (values.live && !hasScreen)
    throw new Error('The real Gmail wants a screen, and this machine shows none.');
  await needBrowsers([browser]);
  await build(browser);
  if (values.live) {
    process.exitCode = await openLive(browser);
  } else if (values.headless || !hasScreen) {
    const { tour } = await import('./tour/tour.ts');
    await tour(browser);
  } else {
    const { showReplica } = await import('./replica-session.ts');
    await showReplica(browser);
  }
});
