import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { BrowserName } from '../browser-places.ts';
import { type FoundBrowser, findBrowser } from '../browsers.ts';
import { builtIn } from '../build.ts';
import { root, runTool } from '../run.ts';
import { accountsPage } from './run.ts';

/** A profile that is kept, so that one signs in to Google once. */
export function profileOf(kind: BrowserName): string {
  const folder = join(root, '.cache', 'live-profile', kind);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What a browser is started with as a person would start it: no driver, no debugging port, nothing automatic. */
export function plainArguments(kind: BrowserName, profile: string, address: string): string[] {
  if (kind === 'firefox') return ['--profile', profile, '--no-remote', address];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [`--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', ...asRoot, address];
}

/** A browser that a person works in, and when it has ended. */
export interface PlainBrowser {
  child: ChildProcess;
  closed: Promise<number>;
}

/** Opens a browser as a person would: Google turns driven browsers away. */
export function openPlainly(path: string, args: string[]): PlainBrowser {
  // what browsers say to a terminal is for those who build them
  const child = spawn(path, args, { stdio: 'ignore' });
  const closed = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { child, closed };
}

/** Chrome 137 and newer ignore the switch that loads an extension; what Edge does we do not know. */
function tellHowToLoad({ name }: FoundBrowser): void {
  if (name === 'Chromium') return;
  const page = name === 'Microsoft Edge' ? 'edge://extensions' : 'chrome://extensions';
  console.log(
    `If ${name} shows no Pop Doctor, open ${page}, switch on "Developer mode", press "Load unpacked" and choose ${builtIn('chromium')}`,
  );
}

function openChromium(browser: FoundBrowser): Promise<number> {
  tellHowToLoad(browser);
  const load = `--load-extension=${builtIn('chromium')}`;
  const args = plainArguments('chromium', profileOf('chromium'), accountsPage);
  return openPlainly(browser.path, [load, ...args]).closed;
}

/** Firefox takes an unsigned extension only over its debugger's protocol, which web-ext speaks; no driver either. */
const openFirefox = ({ path }: FoundBrowser): Promise<number> =>
  runTool(
    'web-ext',
    'run',
    `--source-dir=${builtIn('firefox')}`,
    `--firefox=${path}`,
    `--firefox-profile=${profileOf('firefox')}`,
    '--keep-profile-changes',
    '--no-reload',
    '--no-input',
    '--no-config-discovery',
    `--start-url=${accountsPage}`,
  );

/** Opens the real Gmail with the built extension, in a profile of its own, until the person closes the browser. */
export async function openLive(kind: BrowserName): Promise<number> {
  const browser = findBrowser(kind);
  if (!browser) throw new Error(`No ${kind} was found.`);
  console.log(`Opening Gmail in ${browser.name}; sign in there. The profile stays in ${profileOf(kind)}`);
  return kind === 'chromium' ? openChromium(browser) : openFirefox(browser);
}
