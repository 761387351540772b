import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { base } from '../../replica/addresses.ts';
import type { Replica } from '../../replica/server.ts';
import { type BrowserName, launchOptions, type StartOptions } from './browsers.ts';
import { installInChromium } from './chromium.ts';
import type { ExtensionDriver } from './extension.ts';
import { findPage } from './find-page.ts';
import { firefoxUuid, installInFirefox } from './firefox.ts';
import { storeOf } from './store.ts';
import { closePage, type Tab, tabOf } from './tab.ts';

/** A running browser with the extension. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  replica: Replica;
  /** Opens a tab: a whole address, or what comes after `/mail/u/<slot>/`, such as `#settings/accounts`. */
  open(address?: string, options?: { slot?: number }): Promise<Tab>;
  /** Opens a page of the extension, such as `popup.html`, as a tab. */
  extensionPage(file: string): Promise<Tab>;
  /** The toolbar popup while `over` is the active tab. */
  popupFor(over: Tab, file?: string): Promise<Tab>;
  /** All that the extension keeps in `storage.local`. */
  storage(): Promise<Record<string, unknown>>;
  /** Replaces all that the extension keeps. */
  setStorage(items: Record<string, unknown>): Promise<void>;
  /** Closes the tabs, then empties the extension's storage. */
  forget(): Promise<void>;
  /** The rest of what can be done with the extension. */
  extension: ExtensionDriver;
  /** Closes every tab but an empty one, and the side panel. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** The built extension for a browser; where `npm run build` and `npm run build:firefox` put it. */
export const builtExtension = (name: BrowserName) =>
  join(import.meta.dirname, '../../../.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/**
 * Starts a browser that sees the replica as mail.google.com. `extension` is a built folder; the welcome page that it
 * opens is there when this resolves.
 */
export async function launch(
  name: BrowserName,
  given: { replica: Replica; extension: string } & Partial<Pick<StartOptions, 'headless' | 'fewProcesses'>>,
): Promise<Session> {
  const { replica, extension: folder, headless = true, fewProcesses } = given;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings?.gecko?.id ?? '';
  const uuids = geckoId ? { [geckoId]: firefoxUuid } : {};
  const start = { proxyPort: replica.proxyPort, headless, uuids, fewProcesses };
  const browser = await puppeteer.launch(launchOptions(name, start));
  const install = name === 'firefox' ? installInFirefox : installInChromium;
  const extension = await install(browser, folder, geckoId);
  if (existsSync(join(folder, 'welcome.html'))) await welcomePage(browser);
  const store = storeOf(extension);
  const closed = new WeakSet<Page>();
  const closeTabs = async () => {
    await extension.closeSidePanel();
    const [first, ...others] = (await browser.pages()).filter((page) => !store.isAt(page));
    // Firefox keeps closed pages of the extension on its list
    const open = others.filter((page) => !closed.has(page));
    for (const page of open) closed.add(page);
    await Promise.all(
      open.map((page) => (name === 'firefox' ? page.close().catch(() => {}) : closePage(page))),
    );
    if (first && first.url() !== 'about:blank') await first.goto('about:blank');
  };

  return {
    name,
    browser,
    replica,
    extension,
    open: async (address = '', { slot = 0 } = {}) => {
      const page = await browser.newPage();
      await page.goto(/^\w+:/.test(address) ? address : base(slot) + address);
      return tabOf(name, page);
    },
    extensionPage: async (file) => tabOf(name, await extension.open(file)),
    popupFor: async (over, file = manifest.action.default_popup) =>
      tabOf(name, await extension.popup(over.page, file)),
    storage: store.read,
    setStorage: store.replace,
    forget: async () => {
      await closeTabs();
      await store.clear();
    },
    closeTabs,
    close: () => browser.close(),
  };
}

/** The page that opens once after installation, loaded. */
export const welcomePage = (browser: Browser): Promise<Page> =>
  findPage(browser, (page) => page.evaluate(isWelcome), 'the welcome page');

// puppeteer does not know the address of an extension's page in Firefox: the page itself does
const isWelcome = () => location.pathname === '/welcome.html' && document.readyState === 'complete';
