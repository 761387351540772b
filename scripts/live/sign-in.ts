import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserName } from '../browser-places.ts';
import { openPlainly, plainArguments } from './open.ts';
import type { Person } from './person.ts';

/** Where a person signs in. */
export interface SignIn {
  path: string;
  profile: string;
  address: string;
  /** More of the browser's own switches. */
  more?: string[];
  /** Milliseconds that the browser gets to write down who is signed in, before it is ended. */
  keeps?: number;
}

/**
 * Chromium writes its cookies twice a minute and when it is quit; ended from outside it loses younger ones
 * (measured: Chromium 156 all that were two seconds old, Firefox 153 none of them).
 */
const usuallyKeeps: Record<BrowserName, number> = { chromium: 35_000, firefox: 5_000 };

// on Windows a program can only be ended the hard way
const canEnd = process.platform !== 'win32';

/** Opens a kept profile without a driver, until the person quits the browser or presses Enter. */
export async function signIn(kind: BrowserName, given: SignIn, person: Person): Promise<void> {
  const { path, profile, address, more = [], keeps = usuallyKeeps[kind] } = given;
  const { child, closed } = openPlainly(path, [...more, ...plainArguments(kind, profile, address)]);
  person.tell('Sign in to Gmail in the window that opens. No driver is attached to it.');
  person.tell(`Then quit that browser${canEnd ? ', or press Enter here' : ''}, and the run goes on.`);
  const open = new AbortController();
  const endOnEnter = async () => {
    await person.enter(open.signal);
    person.tell(
      `It has ${Math.ceil(keeps / 1000)} s to write down who is signed in; quitting it yourself is quicker.`,
    );
    await delay(keeps, undefined, { signal: open.signal });
    child.kill();
  };
  // what waits for Enter ends with the browser
  if (canEnd) endOnEnter().catch((error: Error) => open.signal.aborted || person.tell(error.message));
  await closed;
  open.abort();
}
