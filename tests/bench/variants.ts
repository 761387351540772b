import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToolQuietly } from '../../scripts/run.ts';
import type { BrowserName } from '../browser/harness/browsers.ts';
import { builtExtension, launch, type Session } from '../browser/harness/session.ts';
import type { Bench } from './bench.ts';
import { bundle } from './bundle.ts';

/** One way to be in an inbox, compared with the others. */
export interface Variant {
  id: string;
  title: string;
  /** Puts the extension into a folder; without it the browser has none. */
  build?: (folder: string, browser: BrowserName) => Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const peers = 'tests/bench/peers';

const copy = (from: string, to: string) => cpSync(join(root, from), to, { recursive: true });
const copyOurs = (folder: string, browser: BrowserName) =>
  cpSync(builtExtension(browser), folder, { recursive: true });

/** Copies a peer's folder, its scripts bundled. */
async function buildPeer(name: string, folder: string, ...scripts: string[]): Promise<void> {
  copy(`${peers}/${name}`, folder);
  for (const script of scripts)
    writeFileSync(join(folder, script), await bundle(`${peers}/${name}/${script}`));
}

/** Everything that is measured side by side in an inbox. */
export const variants: Variant[] = [
  { id: 'none', title: 'no extension' },
  { id: 'empty', title: 'an empty extension', build: (folder) => buildPeer('empty', folder) },
  { id: 'ours', title: 'Pop Doctor', build: async (folder, browser) => copyOurs(folder, browser) },
  {
    id: 'wxt-stock',
    title: 'WXT’s stock content script, shadow-root UI',
    build: () => runToolQuietly('Building WXT’s stock content script', 'wxt', 'build', `${peers}/wxt-stock`),
  },
  {
    id: 'all-in-one',
    title: 'Pop Doctor as one content script',
    build: async (folder, browser) => {
      copyOurs(folder, browser);
      writeFileSync(join(folder, 'sentinel.js'), await bundle('tests/bench/all-in-one.ts'));
    },
  },
  {
    id: 'gmail-js',
    title: 'gmail-js',
    build: (folder) => buildPeer('gmail-js', folder, 'loader.js', 'extension.js'),
  },
  {
    id: 'inboxsdk',
    title: 'InboxSDK',
    build: async (folder) => {
      copy('node_modules/@inboxsdk/core/pageWorld.js', join(folder, 'pageWorld.js'));
      await buildPeer('inboxsdk', folder, 'content.js', 'background.js');
    },
  },
];

/** What the browser itself takes to put one element there on demand: the floor below all others, and no way to be in an inbox. */
const least: Variant = {
  id: 'least',
  title: 'the least that is possible',
  build: (folder) => buildPeer('least', folder),
};

function variantOf(id: string): Variant {
  const variant = [...variants, least].find((one) => one.id === id);
  if (!variant) throw new Error(`No version is called ${id}`);
  return variant;
}

/** A version in a browser of its own. */
export interface Contender {
  variant: Variant;
  session: Session;
}

/** Builds the version with this name and starts a browser with it. */
export async function enter({ browser, replica }: Bench, id: string): Promise<Contender> {
  const variant = variantOf(id);
  const extension = await folderWith(variant, browser);
  return { variant, session: await launch(browser, { replica, ...(extension && { extension }) }) };
}

async function folderWith({ id, build }: Variant, browser: BrowserName): Promise<string | undefined> {
  if (!build) return undefined;
  const folder = join(root, '.output', 'bench', id);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build(folder, browser);
  return folder;
}
