import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Replica, startReplica } from '../../replica/server.ts';
import type { BrowserName } from './browsers.ts';
import { builtExtension, launch, type Session } from './session.ts';

/** What the tests of one browser share. */
export interface Shared {
  name: BrowserName;
  /** The browser, started before the first test and kept for the whole file. */
  readonly session: Session;
  readonly replica: Replica;
}

const names: BrowserName[] = ['chromium', 'firefox'];

/** Both browsers, or the one that `BROWSER` in the environment names. */
export const wantedBrowsers = names.filter((name) => !process.env.BROWSER || process.env.BROWSER === name);

/**
 * Runs the same tests in Chromium and Firefox, with one browser and one replica per file; tabs are closed after each
 * test. `BROWSER=firefox` in the environment takes one of the two.
 * @param extension `built` installs what `npm run build` made; a folder installs that one
 */
export function eachBrowser(
  tests: (shared: Shared) => void,
  { extension, lang }: { extension?: 'built' | ((name: BrowserName) => string); lang?: string } = {},
): void {
  describe.each(wantedBrowsers)('in %s', (name) => {
    let session: Session | undefined;
    let replica: Replica | undefined;
    const there = <T>(thing: T | undefined): T => {
      if (!thing) throw new Error('Only tests and hooks may ask for this');
      return thing;
    };
    beforeAll(async () => {
      const folder = extension === 'built' ? builtExtension(name) : extension?.(name);
      replica = await startReplica();
      session = await launch(name, { replica, extension: folder, lang });
    }, 60_000);
    afterEach(() => session?.closeTabs(), 30_000);
    afterAll(async () => {
      await session?.close();
      await replica?.close();
    }, 30_000);
    tests({
      name,
      get session() {
        return there(session);
      },
      get replica() {
        return there(replica);
      },
    });
  });
}
