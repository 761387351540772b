import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { base } from '../../replica/addresses.ts';
import type { Replica } from '../../replica/server.ts';
import { type BrowserName, launchOptions } from './browsers.ts';
import { installInChromium } from './chromium.ts';
import type { ExtensionDriver } from './extension.ts';
import { firefoxUuid, installInFirefox } from './firefox.ts';
import { closePage, type Tab, tabOf } from './tab.ts';

/** A running browser, with or without the extension. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  replica: Replica;
  /** Opens a tab: a whole address, or what comes after `/mail/u/<slot>/`, such as `#settings/accounts`. */
  open(address?: string, options?: { slot?: number }): Promise<Tab>;
  /** Opens `popup.html`, `guide.html` or `options.html` as a tab. */
  extensionPage(file: string): Promise<Tab>;
  /** The toolbar popup while `over` is the active tab. */
  popupFor(over: Tab, file?: string): Promise<Tab>;
  /** All that the extension keeps in `storage.local`, read through its options page. */
  storage(): Promise<Record<string, unknown>>;
  /** Replaces all that the extension keeps. */
  setStorage(items: Record<string, unknown>): Promise<void>;
  /** Makes the extension forget all, and closes its tabs. */
  forget(): Promise<void>;
  /** The rest of what can be done with the extension. @throws without one */
  extension: ExtensionDriver;
  /** Closes every tab but an empty one. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** The built extension for a browser; where `npm run build` and `npm run build:firefox` put it. */
export const builtExtension = (name: BrowserName) =>
  join(import.meta.dirname, '../../../.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

interface ExtensionApi {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: unknown): Promise<void>;
      clear(): Promise<void>;
    };
    session: { get(): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  };
}

/** Starts a browser that sees the replica as mail.google.com. `extension` is a built folder. */
export async function launch(
  name: BrowserName,
  given: { replica: Replica; extension?: string; lang?: string; headless?: boolean; userDataDir?: string },
): Promise<Session> {
  const { replica, extension: folder, headless = true, lang, userDataDir } = given;
  if (folder && !existsSync(join(folder, 'manifest.json'))) throw new Error(`Nothing is built in ${folder}`);
  const manifest = folder ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) : {};
  const geckoId: string = manifest.browser_specific_settings?.gecko?.id ?? '';
  const uuids = geckoId ? { [geckoId]: firefoxUuid } : {};
  const start = { proxyPort: replica.proxyPort, headless, lang, userDataDir, uuids };
  const browser = await puppeteer.launch(launchOptions(name, start));
  const install = name === 'firefox' ? installInFirefox : installInChromium;
  const driver = folder ? await install(browser, folder, geckoId) : undefined;
  const extension = () => {
    if (!driver) throw new Error('This browser was started without the extension');
    return driver;
  };
  const gone = new WeakSet<Page>();
  const closeTabs = async () => {
    const [first, ...others] = await browser.pages();
    // Firefox keeps closed pages of the extension on its list
    await Promise.all(
      others
        .filter((page) => !gone.has(page))
        .map((page) => {
          gone.add(page);
          return name === 'firefox' ? page.close().catch(() => {}) : closePage(page);
        }),
    );
    await first?.goto('about:blank');
  };
  const extensionPage = async (file: string) => tabOf(name, await extension().open(file));

  return {
    name,
    browser,
    replica,
    get extension() {
      return extension();
    },
    open: async (address = '', { slot = 0 } = {}) => {
      const page = await browser.newPage();
      await page.goto(/^\w+:/.test(address) ? address : base(slot) + address);
      return tabOf(name, page);
    },
    extensionPage,
    popupFor: async (over, file = manifest.action.default_popup) =>
      tabOf(name, await extension().popup(over.page, file)),
    storage: async () => {
      const tab = await extensionPage('options.html');
      const items = await tab.run(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          ExtensionApi | undefined
        >;
        return (browser ?? chrome)?.storage.local.get();
      });
      await tab.close();
      return items ?? {};
    },
    setStorage: async (items) => {
      const tab = await extensionPage('options.html');
      await tab.run(async (items) => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          ExtensionApi | undefined
        >;
        const local = (browser ?? chrome)?.storage.local;
        await local?.clear();
        await local?.set(items);
      }, items);
      await tab.close();
    },
    forget: async () => {
      const tab = await extensionPage('options.html');
      await tab.run(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          ExtensionApi | undefined
        >;
        const { local, session } = (browser ?? chrome)?.storage ?? {};
        await local?.clear();
        // that open tabs were woken stays true as long as the extension lives
        await session?.remove(Object.keys((await session?.get()) ?? {}).filter((key) => key !== 'awake'));
      });
      await closeTabs();
    },
    closeTabs,
    close: () => browser.close(),
  };
}
