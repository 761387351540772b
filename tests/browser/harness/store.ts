import type { Page } from 'puppeteer-core';
import type { ExtensionDriver } from './extension.ts';

type Items = Record<string, unknown>;

interface Area {
  get(): Promise<Items>;
  set(items: Items): Promise<void>;
  clear(): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface Api {
  runtime?: { id?: string };
  storage: { local: Area; session: Area };
}

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
export function storeOf(extension: ExtensionDriver): Store {
  let known: Page | undefined;
  const call = <Result>(page: Page, act: (api: Api, items: Items) => Result, items: Items = {}) =>
    page.evaluate(`(${act})(globalThis.browser ?? chrome, ${JSON.stringify(items)})`) as Promise<
      Awaited<Result>
    >;
  // it closes when the extension is reloaded or switched off
  const page = async (): Promise<Page> => {
    const isAlive =
      known && !known.isClosed() && (await call(known, ({ runtime }) => runtime?.id).catch(() => undefined));
    if (!known || !isAlive) known = await extension.open(picture, 'behind');
    return known;
  };
  return {
    read: async () => call(await page(), ({ storage }) => storage.local.get()),
    replace: async (items) =>
      call(
        await page(),
        async ({ storage }, items) => {
          await storage.local.clear();
          await storage.local.set(items);
        },
        items,
      ),
    clear: async () =>
      call(await page(), async ({ storage: { local, session } }) => {
        await local.clear();
        // else the next background would take itself for the first and inject its scripts a second time
        await session.remove(Object.keys(await session.get()).filter((key) => key !== 'started'));
      }),
    isAt: (one) => one === known,
  };
}
