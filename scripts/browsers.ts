import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../tests/browser/harness/browsers.ts';
import { runTool } from './run.ts';

const { env, platform } = process;

/** A browser on this machine. */
export interface FoundBrowser {
  /** Its product's name, such as "Chrome". */
  name: string;
  path: string;
}

/** Commands and usual places, best first: only Chromium always takes an unpacked extension from its command line. */
const candidates: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const placesOf = (candidate: string): string[] =>
  isAbsolute(candidate)
    ? [candidate]
    : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));

/** The first browser of a kind: named by `CHROMIUM` or `FIREFOX` in the environment, else searched for. */
export function findBrowser(kind: BrowserName): FoundBrowser | undefined {
  const path = env[kind.toUpperCase()] ?? candidates[kind].flatMap(placesOf).find(existsSync);
  if (!path) return undefined;
  const names = ['Chromium', 'Chrome', 'Edge', 'Firefox'];
  return { path, name: names.find((name) => path.toLowerCase().includes(name.toLowerCase())) ?? path };
}

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure of a browser of each kind and names it in the environment (`CHROMIUM`, `FIREFOX`) for the tests; as
 * root on Debian it installs the missing ones.
 * @throws if one is still missing
 */
export async function needBrowsers(kinds: BrowserName[]): Promise<void> {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = missing.map((kind) => debianPackages[kind]);
    console.log(`Installing ${packages.join(' and ')} …`);
    env.DEBIAN_FRONTEND = 'noninteractive';
    await runTool('apt-get', '-qq', 'update');
    await runTool('apt-get', '-qq', 'install', '--yes', '--no-install-recommends', ...packages);
  }
  for (const kind of kinds) {
    const path = findBrowser(kind)?.path;
    if (!path)
      throw new Error(`Please install ${kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'}.`);
    env[kind.toUpperCase()] = path;
  }
}

/** Whether a window can be shown to a person here. */
export const hasScreen = !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY));

/** The browser asked for, else the one that is here, else Chromium. */
export function wantedBrowser(asked: string | undefined): BrowserName {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new Error('--browser takes chromium (also for Chrome and Edge) or firefox.');
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}
