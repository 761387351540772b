import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { builtIn } from '../../scripts/build.ts';
import { root, runToolQuietly } from '../../scripts/run.ts';

/** An extension that is compared with others. */
export interface Version {
  title: string;
  /** Gives the folder of the built extension. */
  build: () => Promise<string>;
}

const peers = join(root, 'tests/bench/peers');
const output = join(root, '.output/bench');

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`Nothing was built from ${entry}`);
  return chunk.code;
}

/** Copies a peer's folder with its `scripts` bundled. */
async function buildPeer(name: string, ...scripts: string[]): Promise<string> {
  const folder = join(output, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(peers, name), folder, { recursive: true });
  for (const script of scripts) writeFileSync(join(folder, script), await bundle(join(peers, name, script)));
  return folder;
}

export const ours: Version = { title: 'Pop Doctor', build: async () => builtIn('chromium') };

/** An extension that runs in Gmail and does nothing. */
export const empty: Version = { title: 'an empty extension', build: () => buildPeer('empty') };

/** Hint, form helper and popup that work as ours do and show one line. */
export const least: Version = { title: 'the least possible', build: () => buildPeer('least') };

const wxtStock: Version = {
  title: 'WXT’s stock content script',
  build: async () => {
    await runToolQuietly('Building WXT’s stock content script', 'wxt', 'build', join(peers, 'wxt-stock'));
    return join(output, 'wxt-stock');
  },
};

const gmailJs: Version = {
  title: 'gmail-js',
  build: () => buildPeer('gmail-js', 'loader.js', 'extension.js'),
};

const inboxSdk: Version = {
  title: 'InboxSDK',
  build: async () => {
    const folder = await buildPeer('inboxsdk', 'content.js', 'background.js');
    cpSync(join(root, 'node_modules/@inboxsdk/core/pageWorld.js'), join(folder, 'pageWorld.js'));
    return folder;
  },
};

/** What somebody would otherwise build on. */
export const alternatives = [wxtStock, gmailJs, inboxSdk];
