import type { Page } from 'puppeteer-core';
import { until } from '../browser/harness/until.ts';

/** When something was first in a page, and when it was first drawn, on the page's own clock in milliseconds. */
export interface Moment {
  there: number;
  drawn: number;
}

type Watched = Record<string, Partial<Moment>>;

/** In the page, from before its first script on: notes when `count` elements match each selector for the first time. */
function watch(wanted: Record<string, { css: string; count: number }>): void {
  const seen: Watched = {};
  Object.assign(globalThis, { benchSeen: seen });
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

/** Waits until all of these were drawn. */
export async function moments<Name extends string>(
  page: Page,
  ...names: Name[]
): Promise<Record<Name, Moment>> {
  const look = () =>
    page.evaluate((names) => {
      const { benchSeen } = globalThis as unknown as { benchSeen: Watched };
      return names.every((name) => benchSeen[name]?.drawn !== undefined) ? benchSeen : undefined;
    }, names);
  const seen = await until(look, { what: `${names.join(' and ')} drawn`, timeout: 60_000 });
  return seen as Record<Name, Moment>;
}
