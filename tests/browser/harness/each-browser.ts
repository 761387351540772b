import { afterAll, afterEach, beforeAll, describe } from 'vitest';
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

const names: BrowserName[] = ['chromium', 'firefox'];

/** Both browsers, or the one that `BROWSER` in the environment names. */
const wantedBrowsers = names.filter((name) => !process.env.BROWSER || process.env.BROWSER === name);

/** A browser with the replica that it sees. */
interface Pair {
  session: Session;
  replica: Replica;
}

/** Browsers with the built extension, kept for the whole run: test files share this module (vitest.config.ts). */
const kept = new Map<BrowserName, Pair>();

async function start(name: BrowserName, extension?: string, lang?: string): Promise<Pair> {
  const replica = await startReplica();
  return { replica, session: await launch(name, { replica, extension, lang, thrifty: true }) };
}

async function keptPair(name: BrowserName): Promise<Pair> {
  const known = kept.get(name);
  if (known?.session.browser.connected) return known;
  const pair = await start(name, builtExtension(name));
  kept.set(name, pair);
  return pair;
}

/** As if nothing had ever happened in it. */
async function reset({ session, replica }: Pair): Promise<void> {
  await session.forget();
  replica.reset();
}

/**
 * Runs the same tests in Chromium and Firefox; tabs are closed after each test. Files share one browser with the built
 * extension and its replica, as new for each file; any other is started for the file alone. `BROWSER=firefox` in the
 * environment takes one of the two.
 * @param extension `built` is what `npm run build` made; a folder is installed in a browser of its own
 */
export function eachBrowser(
  tests: (shared: Shared) => void,
  { extension, lang }: { extension?: 'built' | ((name: BrowserName) => string); lang?: string } = {},
): void {
  const isShared = extension === 'built' && !lang;
  describe.each(wantedBrowsers)('in %s', (name) => {
    let pair: Pair | undefined;
    const there = (): Pair => {
      if (!pair) throw new Error('Only tests and hooks may ask for this');
      return pair;
    };
    beforeAll(async () => {
      const folder = extension === 'built' ? builtExtension(name) : extension?.(name);
      pair = await (isShared ? keptPair(name) : start(name, folder, lang));
    }, 60_000);
    afterEach(() => pair?.session.closeTabs(), 30_000);
    afterAll(async () => {
      if (isShared) return void (pair && (await reset(pair)));
      await pair?.session.close();
      await pair?.replica.close();
    }, 30_000);
    tests({
      name,
      get session() {
        return there().session;
      },
      get replica() {
        return there().replica;
      },
    });
  });
}
