import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import process from 'node:process';
import { type BrowserName, type Product, products } from './browser-places.ts';
import { withDots } from './dots.mjs';

/** A browser on this machine. */
export interface FoundBrowser {
  /** Its product name, as in "Google Chrome". */
  name: string;
  path: string;
}

const { env, platform } = process;

const folders = (...variables: (string | undefined)[]) => variables.filter((folder) => folder !== undefined);

const placesOf: Partial<Record<NodeJS.Platform, (product: Product) => string[]>> = {
  darwin: ({ mac }) => ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, mac)),
  win32: ({ windows }) =>
    folders(env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA).map((folder) =>
      join(folder, windows),
    ),
};

function onPath({ commands }: Product): string[] {
  const ending = platform === 'win32' ? '.exe' : '';
  const searched = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => searched.map((folder) => join(folder, command + ending)));
}

/** Names the program of each kind outright; the browser tests read it too. */
const variable: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/** The first browser of a kind: named by the environment, else searched on PATH and in the usual places. */
export function findBrowser(kind: BrowserName): FoundBrowser | undefined {
  const named = env[variable[kind]];
  if (named)
    return {
      name: products.find(({ commands }) => commands.includes(basename(named)))?.name ?? named,
      path: named,
    };
  for (const product of products) {
    if (product.kind !== kind) continue;
    const path = [...onPath(product), ...(placesOf[platform]?.(product) ?? [])].find(existsSync);
    if (path) return { name: product.name, path };
  }
  return undefined;
}

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const wanted: Record<BrowserName, string> = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

async function installOnDebian(kinds: BrowserName[]): Promise<void> {
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const packages = kinds.map((kind) => debianPackages[kind]);
  await withDots('Asking Debian what it has', 'apt-get', ['update'], options);
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  await withDots(`Installing ${packages.join(' and ')}`, 'apt-get', install, options);
}

/**
 * Makes sure of a browser of each kind and names it in the environment (`CHROMIUM`, `FIREFOX`) for those who come
 * after; as root on Debian it installs the missing ones.
 * Throws one sentence that says what to install where it cannot.
 */
export async function needBrowsers(kinds: BrowserName[]): Promise<void> {
  const missing = () => kinds.filter((kind) => !findBrowser(kind));
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await installOnDebian(missing()).catch((error) => console.error(error.message));
  }
  const names = missing().map((kind) => wanted[kind]);
  if (names.length > 0) throw new Error(`Please install ${names.join(' and ')}, then try again.`);
  for (const kind of kinds) env[variable[kind]] = findBrowser(kind)?.path;
}
