import process from 'node:process';
import type { BrowserName } from '../browser-places.ts';
import { openPlainly, plainArguments } from './open.ts';
import type { Person } from './person.ts';

// on Windows a program can only be ended the hard way, which loses the cookies of the last half minute
const endsGently = process.platform !== 'win32';

/** Opens a kept profile without a driver at `address`, until the person closes the browser or presses Enter. */
export async function signIn(
  kind: BrowserName,
  { path, profile, address }: { path: string; profile: string; address: string },
  person: Person,
): Promise<void> {
  const { child, closed } = openPlainly(path, plainArguments(kind, profile, address));
  person.tell('Sign in to Gmail in the window that opens. No driver is attached to it.');
  person.tell(`Then quit that browser${endsGently ? ', or press Enter here' : ''}, and the run goes on.`);
  const waiting = new AbortController();
  const enter = endsGently ? person.enter(waiting.signal).then(() => child.kill()) : closed;
  // the waiting ends with the browser
  enter.catch(() => {});
  await closed;
  waiting.abort();
}
