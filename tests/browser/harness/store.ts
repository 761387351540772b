import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './extension.ts';

type Items = Record<string, unknown>;

interface Api {
  runtime?: { id?: string };
  storage: Record<
    'local' | 'session',
    {
      get(): Promise<Items>;
      set(items: Items): Promise<void>;
      clear(): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
  >;
}

type World = Partial<Record<'browser' | 'chrome', Api>>;

/** The extension's storage, seen from outside. */
export interface Store {
  /** All that is kept in `storage.local`. */
  read(): Promise<Items>;
  /** Replaces all of it. */
  replace(items: Items): Promise<void>;
  /** Empties local and session storage. */
  clear(): Promise<void>;
  /** Whether this is the page through which the store is reached: it stays open. */
  isAt(page: Page): boolean;
}

// nothing of ours runs in a picture, but the extension's storage can be reached from there
const picture = 'icons/16.png';

/** The storage of an extension, reached through one page that stays open. */
export function storeOf(extension: () => ExtensionDriver): Store {
  let known: Page | undefined;
  const isAlive = async (page: Page) =>
    !page.isClosed() &&
    (await page
      .evaluate(() => {
        const { browser, chrome } = globalThis as World;
        return Boolean((browser ?? chrome)?.runtime?.id);
      })
      .catch(() => false));
  // it closes when the extension is reloaded or switched off
  const page = async (): Promise<Page> => {
    if (!known || !(await isAlive(known))) known = await extension().open(picture, 'behind');
    return known;
  };
  return {
    read: async () =>
      (await page()).evaluate(async () => {
        const { browser, chrome } = globalThis as World;
        return (await (browser ?? chrome)?.storage.local.get()) ?? {};
      }),
    replace: async (items) =>
      (await page()).evaluate(async (items) => {
        const { browser, chrome } = globalThis as World;
        const local = (browser ?? chrome)?.storage.local;
        await local?.clear();
        await local?.set(items);
      }, items),
    clear: async () =>
      (await page()).evaluate(async () => {
        const { browser, chrome } = globalThis as World;
        const { local, session } = (browser ?? chrome)?.storage ?? {};
        await local?.clear();
        // else the next background would take itself for the first and inject its scripts a second time
        await session?.remove(Object.keys((await session.get()) ?? {}).filter((key) => key !== 'started'));
      }),
    isAt: (one) => one === known,
  };
}
