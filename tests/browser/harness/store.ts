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

/** What an extension keeps, seen from outside. */
export interface Store {
  /** All that is kept in `storage.local`. */
  read(): Promise<Items>;
  /** Replaces all of it. */
  replace(items: Items): Promise<void>;
  /** Makes the extension forget all. */
  clear(): Promise<void>;
  /** Whether this is the page through which the store is reached: it stays open. */
  isAt(page: Page): boolean;
}

// a picture of the extension's own: nothing runs there, but its storage can be reached
const picture = 'icons/16.png';

/** The store of an extension; a page that is open for each asking would cost more than most tests. */
export function storeIn(extension: () => ExtensionDriver): Store {
  let known: Page | undefined;
  const isAlive = async (page: Page) =>
    !page.isClosed() &&
    (await page
      .evaluate(() => {
        const { browser, chrome } = globalThis as World;
        return Boolean((browser ?? chrome)?.runtime?.id);
      })
      .catch(() => false));
  // gone where the extension was reloaded or switched off
  const there = async (): Promise<Page> => {
    if (!known || !(await isAlive(known))) known = await extension().open(picture, 'behind');
    return known;
  };
  return {
    read: async () =>
      (await there()).evaluate(async () => {
        const { browser, chrome } = globalThis as World;
        return (await (browser ?? chrome)?.storage.local.get()) ?? {};
      }),
    replace: async (items) =>
      (await there()).evaluate(async (items) => {
        const { browser, chrome } = globalThis as World;
        const local = (browser ?? chrome)?.storage.local;
        await local?.clear();
        await local?.set(items);
      }, items),
    clear: async () =>
      (await there()).evaluate(async () => {
        const { browser, chrome } = globalThis as World;
        const { local, session } = (browser ?? chrome)?.storage ?? {};
        await local?.clear();
        // that open tabs were woken stays true as long as the extension lives
        await session?.remove(Object.keys((await session.get()) ?? {}).filter((key) => key !== 'awake'));
      }),
    isAt: (page) => page === known,
  };
}
