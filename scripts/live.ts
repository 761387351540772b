import process from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser, needBrowsers } from './browsers.ts';
import { build, builtIn } from './build.ts';
import { drive } from './live/drive.ts';
import { profileOf } from './live/open.ts';
import type { Outcome } from './live/page/finding.ts';
import { type Person, personAtTerminal } from './live/person.ts';
import { accountsPage, runLive } from './live/run.ts';
import { signIn } from './live/sign-in.ts';
import { hasFailed } from './live/table.ts';
import { hasScreen, wantedBrowser } from './machine.ts';
import { openSession } from './replica-session.ts';
import { main } from './run.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    'signed-in': { type: 'boolean', default: false },
    replica: { type: 'boolean', default: false },
  },
});

const name = wantedBrowser(values.browser);

async function onGmail(person: Person): Promise<Outcome[]> {
  const { path } = findBrowser(name) ?? {};
  if (!path) throw new Error(`No ${name} was found.`);
  const profile = profileOf(name);
  if (!values['signed-in']) await signIn(name, { path, profile, address: accountsPage }, person);
  const browser = await drive(name, { path, profile, extension: builtIn(name) });
  try {
    return await runLive({ name, browser, person, madeFrom: 'gmail' });
  } finally {
    await browser.close();
  }
}

async function onReplica(person: Person): Promise<Outcome[]> {
  const { session, close } = await openSession(name, { headless: false });
  try {
    return await runLive({ name, browser: session.browser, person, madeFrom: 'replica' });
  } finally {
    await close();
  }
}

main(async () => {
  if (!hasScreen)
    throw new Error('A live run wants a screen and a person before it, and this machine shows none.');
  await needBrowsers([name]);
  await build(name);
  const person = personAtTerminal();
  try {
    const outcomes = await (values.replica ? onReplica : onGmail)(person);
    process.exitCode = hasFailed(outcomes) ? 1 : 0;
  } finally {
    person.leave();
  }
});
