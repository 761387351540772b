import process from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../browser-places.ts';

/** Where a driven browser has its program, its profile and what is put into it. */
export interface Drive {
  path: string;
  profile: string;
  /** The built extension. */
  extension?: string;
  headless?: boolean;
}

/**
 * puppeteer's own wish for keys of its own: with these a browser cannot read the cookies it kept when a person signed
 * in without a driver.
 */
const otherKeys = ['--password-store=basic', '--use-mock-keychain'];

/** Opens a kept profile driven, with the extension. */
export async function drive(name: BrowserName, given: Drive): Promise<Browser> {
  const { path, profile, extension, headless = false } = given;
  const both = { executablePath: path, userDataDir: profile, headless, defaultViewport: null };
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { ...both, browser: 'firefox' }
      : { ...both, pipe: true, enableExtensions: true, ignoreDefaultArgs: otherKeys, args: asRoot },
  );
  if (extension) await browser.installExtension(extension);
  return browser;
}
