import type { ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import { findPage } from './find-page.ts';
import { type Shadow, shadows } from './shadow.ts';
import { until } from './until.ts';

/** A tab or window, the same in both browsers. */
export interface Tab {
  /** puppeteer's own, for what is not here. */
  page: Page;
  /** The address as the page itself sees it. */
  url(): Promise<string>;
  /** Runs a function in the page; it may use nothing from outside. */
  run<T, A extends unknown[]>(act: (...given: A) => T | Promise<T>, ...given: A): Promise<Awaited<T>>;
  /** Waits until a visible element matches. */
  see(css: string, options?: { timeout?: number }): Promise<void>;
  /** How many elements match, hidden ones too. */
  count(css: string): Promise<number>;
  /** The visible text of the first element that matches. */
  text(css: string): Promise<string>;
  /** A real, trusted click on the first visible element that matches, as soon as there is one. */
  click(css: string): Promise<void>;
  /** A real click on the visible link, button or control with exactly this text. */
  clickText(text: string): Promise<void>;
  /** Types into a field after emptying it. */
  type(css: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Changes the part after "#", without a load. */
  go(hash: string): Promise<void>;
  reload(): Promise<void>;
  /** The closed roots under the elements of this name, now. */
  shadows(tag: string): Promise<Shadow[]>;
  /** Waits for a closed root under an element of this name that has something matching `css` in it. */
  shadow(tag: string, css?: string, options?: { timeout?: number }): Promise<Shadow>;
  /** Does something that opens a window, and gives the window. */
  opens(how: () => Promise<unknown>): Promise<Tab>;
  /** Waits until the window is closed. */
  closed(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const clickable = 'a, button, input, summary, [role=link], [role=button], label';

/** Closes a page, in spite of Chromium's losing the wish when it comes in the midst of a navigation. */
export async function closePage(page: Page): Promise<void> {
  const again = 500;
  let asked = 0;
  // an extension's page in Firefox never counts as closed for puppeteer: an answer to the wish, even "not there", is one
  let answered = false;
  const answer = () => {
    answered = true;
  };
  const closed = () => {
    if (Date.now() - asked > again) {
      asked = Date.now();
      page.close().then(answer, answer);
    }
    return answered || page.isClosed();
  };
  if (!page.isClosed()) await until(closed, { what: 'a tab is closed' });
}

/** A puppeteer page with the words the tests use. */
export function tabOf(name: BrowserName, page: Page): Tab {
  const run: Tab['run'] = (act, ...given) =>
    page.evaluate(act as never, ...(given as unknown as [])) as never;
  const visible = (css: string, text?: string) =>
    until(
      async () => {
        const handle = await page.evaluateHandle(
          (css, text) =>
            [...document.querySelectorAll<HTMLElement>(css)].find((element) => {
              const own = element instanceof HTMLInputElement ? element.value : element.textContent?.trim();
              return element.checkVisibility() && (text === undefined || own === text);
            }),
          css,
          text as string,
        );
        return handle.asElement() as ElementHandle<HTMLElement> | null;
      },
      { what: `a visible ${css}${text === undefined ? '' : ` that says "${text}"`}` },
    );

  const tab: Tab = {
    page,
    run,
    url: () => run(() => location.href),
    see: async (css, options) => {
      const act = () =>
        run((css) => [...document.querySelectorAll(css)].some((element) => element.checkVisibility()), css);
      await until(act, { what: `${css} is seen`, ...options });
    },
    count: (css) => run((css) => document.querySelectorAll(css).length, css),
    text: (css) => run((css) => document.querySelector<HTMLElement>(css)?.innerText ?? '', css),
    click: async (css) => (await visible(css)).click(),
    clickText: async (text) => (await visible(clickable, text)).click(),
    type: async (css, text) => {
      const field = await visible(css);
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await page.keyboard.press('Delete');
      await field.type(text);
    },
    press: (key) => page.keyboard.press(key as 'Enter'),
    go: async (hash) => {
      await run((hash) => {
        location.hash = hash;
      }, hash);
    },
    reload: async () => {
      await page.reload();
    },
    shadows: (tag) => shadows(name, page, tag),
    shadow: (tag, css = '*', options) =>
      until(
        async () => {
          for (const shadow of await shadows(name, page, tag)) if (await shadow.count(css)) return shadow;
          return undefined;
        },
        { what: `<${tag}> with ${css} in its closed root`, ...options },
      ),
    opens: async (how) => {
      const browser = page.browser();
      const before = new Set(await browser.pages());
      await how();
      const opened = await findPage(browser, (one) => !before.has(one), 'a window opens');
      const other = tabOf(name, opened);
      const loaded = () =>
        other.run(() => location.href !== 'about:blank' && document.readyState === 'complete');
      await until(loaded, { what: 'the window has loaded' });
      return other;
    },
    closed: async () => {
      await until(() => page.isClosed(), { what: 'the window is closed' });
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    // Firefox never tells that a page of the extension is closed, but closes it
    close: () => (name === 'firefox' ? page.close() : closePage(page)),
  };
  return tab;
}
