import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasScreen, needBrowsers, wantedBrowser } from './browsers.ts';
import { build } from './build.ts';
import { drive, openLive } from './live/open.ts';
import { runLive } from './live/run-live.ts';
import { openTerminal } from './live/terminal.ts';
import { openSession } from './replica-session.ts';
import { main } from './run.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    'signed-in': { type: 'boolean' },
    replica: { type: 'boolean' },
  },
});

const name = wantedBrowser(values.browser);

async function openGmail() {
  if (!values['signed-in']) {
    console.log('Sign in to Gmail in the window that opens, then quit that browser.');
    await openLive(name);
  }
  const browser = await drive(name);
  return { session: { browser }, close: () => browser.close() };
}

main(async () => {
  if (!hasScreen) throw new Error('A live run needs a screen and a person; this machine has no screen.');
  await needBrowsers([name]);
  await build(name);
  const { session, close } = await (values.replica ? openSession(name, { headless: false }) : openGmail());
  const terminal = openTerminal();
  try {
    const results = await runLive(session.browser, terminal, values.replica ? 'replica' : 'gmail');
    process.exitCode = results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
  } finally {
    terminal.close();
    await close();
  }
});
