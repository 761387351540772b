import type { Page } from 'puppeteer-core';

/** When something was first in a page, and when it was first drawn, on the page's own clock in milliseconds. */
export interface Moment {
  there: number;
  drawn: number;
}

type Watched = Record<string, Partial<Moment>>;

/** In the page, from before its first script on: notes when `count` elements match each selector for the first time. */
function watch(wanted: Record<string, { css: string; count: number }>): void {
  const seen: Watched = {};
  const { promise, resolve } = Promise.withResolvers<Watched>();
  Object.assign(globalThis, { benchSeen: promise });
  const look = () => {
    for (const [name, { css, count }] of Object.entries(wanted)) {
      if (seen[name] || document.querySelectorAll(css).length < count) continue;
      const moment: Partial<Moment> = { there: performance.now() };
      seen[name] = moment;
      // a message behind the frame's callback comes when the frame is done
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          moment.drawn = performance.now();
          if (Object.keys(wanted).every((name) => seen[name]?.drawn !== undefined)) resolve(seen);
        };
        port2.postMessage(0);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/** Lets a page that is not loaded yet note the first moments of what `wanted` names. */
export async function startWatch(
  page: Page,
  wanted: Record<string, { css: string; count?: number }>,
): Promise<void> {
  const full = Object.fromEntries(
    Object.entries(wanted).map(([name, { css, count = 1 }]) => [name, { css, count }]),
  );
  await page.evaluateOnNewDocument(watch, full);
}

/** The moments of all that is watched, once it was drawn. The page is asked once: each asking would take time of it. */
export const moments = <Name extends string>(page: Page): Promise<Record<Name, Moment>> =>
  page.evaluate(() => (globalThis as unknown as { benchSeen: Promise<Record<Name, Moment>> }).benchSeen);
