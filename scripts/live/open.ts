import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../../tests/browser/harness/browsers.ts';
import { findBrowser } from '../browsers.ts';
import { builtIn } from '../build.ts';
import { root, runTool } from '../run.ts';

/** The page that a run begins with. */
export const accountsPage = 'https://mail.google.com/mail/u/0/#settings/accounts';

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A browser's program, the extension built for it, and a profile that is kept, so that one signs in to Google once. */
function partsFor(kind: BrowserName) {
  const browser = findBrowser(kind);
  if (!browser) throw new Error(`No ${kind} was found.`);
  const profile = join(root, '.cache', 'live-profile', kind);
  mkdirSync(profile, { recursive: true });
  return { ...browser, profile, extension: builtIn(kind) };
}

/**
 * Opens the real Gmail with the extension until the person quits the browser. No driver: Google lets nobody sign in
 * under one.
 */
export async function openLive(kind: BrowserName): Promise<number> {
  const { name, path, profile, extension } = partsFor(kind);
  console.log(`Opening Gmail in ${name}; sign in there. The profile stays in ${profile}`);
  if (kind === 'firefox') {
    // Firefox takes an unsigned extension only over its debugger's protocol, which web-ext speaks
    const args = [`--source-dir=${extension}`, `--firefox=${path}`, `--firefox-profile=${profile}`];
    const more = ['--keep-profile-changes', '--no-reload', `--start-url=${accountsPage}`];
    return runTool('web-ext', 'run', ...args, ...more);
  }
  if (name !== 'Chromium')
    console.log(`No Pop Doctor in ${name}? Load it in chrome://extensions, "Load unpacked": ${extension}`);
  const args = [`--load-extension=${extension}`, `--user-data-dir=${profile}`, '--no-first-run', ...asRoot];
  const child = spawn(path, [...args, accountsPage], { stdio: 'ignore' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** Opens the kept profile driven, with the extension. */
export async function drive(kind: BrowserName): Promise<Browser> {
  const { path: executablePath, profile: userDataDir, extension } = partsFor(kind);
  const both = { executablePath, userDataDir, headless: false, defaultViewport: null };
  // with puppeteer's usual keys Chromium cannot read the cookies of a profile that was used without a driver
  const ignoreDefaultArgs = ['--password-store=basic', '--use-mock-keychain'];
  const browser = await puppeteer.launch(
    kind === 'firefox'
      ? { ...both, browser: kind }
      : { ...both, pipe: true, enableExtensions: true, ignoreDefaultArgs, args: asRoot },
  );
  await browser.installExtension(extension);
  return browser;
}
