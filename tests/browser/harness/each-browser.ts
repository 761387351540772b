import { afterAll, afterEach, describe, test } from 'vitest';
import { type Replica, startReplica } from '../../replica/server.ts';
import type { BrowserName } from './browsers.ts';
import { builtExtension, launch, type Session } from './session.ts';

/** What the tests of one browser share. */
export interface Shared {
  name: BrowserName;
  /** The browser, the same for all tests of a file. */
  readonly session: Session;
  readonly replica: Replica;
}

export interface Options {
  /** A folder to install in a browser that is started for this file alone; default: the shared browser. */
  folder?: (name: BrowserName) => string;
  /** The browser in which alone these tests can fail in a way of their own. */
  only?: BrowserName;
}

/** A browser with the replica that it sees. */
interface Pair {
  session: Session;
  replica: Replica;
}

async function start(name: BrowserName, folder: string): Promise<Pair> {
  const replica = await startReplica();
  const session = await launch(name, { replica, extension: folder, fewProcesses: true });
  await session.closeTabs();
  return { replica, session };
}

async function close({ session, replica }: Pair): Promise<void> {
  await session.close();
  await replica.close();
}

/** The browsers that files share: each is started when the first file needs it, and closed when the run ends. */
// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures it needs
const withBrowsers = test.extend('browsers', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const started = new Map<BrowserName, Pair>();
  onCleanup(async () => void (await Promise.all([...started.values()].map(close))));
  return async (name: BrowserName): Promise<Pair> => {
    const known = started.get(name);
    if (known?.session.browser.connected) return known;
    const pair = await start(name, builtExtension(name));
    started.set(name, pair);
    return pair;
  };
});

const names: BrowserName[] = ['chromium', 'firefox'];

/**
 * Runs the same tests in Chromium and Firefox, or in the one that `BROWSER` in the environment names. Files share one
 * browser with the built extension; after each test its tabs are closed and its storage is emptied.
 */
export function eachBrowser(tests: (shared: Shared) => void, { folder, only }: Options = {}): void {
  const wanted = [only, process.env.BROWSER].filter((name) => name !== undefined);
  describe.each(names.filter((name) => wanted.every((one) => one === name)))('in %s', (name) => {
    let pair: Pair | undefined;
    const known = (): Pair => {
      if (!pair) throw new Error('Only tests and hooks may ask for this');
      return pair;
    };
    withBrowsers.beforeAll(async ({ browsers }) => {
      pair = await (folder ? start(name, folder(name)) : browsers(name));
    }, 60_000);
    afterEach(async () => {
      await pair?.session.forget();
      pair?.replica.reset();
    }, 30_000);
    afterAll(async () => {
      if (folder && pair) await close(pair);
    }, 30_000);
    tests({
      name,
      get session() {
        return known().session;
      },
      get replica() {
        return known().replica;
      },
    });
  });
}
