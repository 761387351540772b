import type { Page } from 'puppeteer-core';

function watch(start: string, end: string): void {
  const { promise, resolve } = Promise.withResolvers<number>();
  Object.assign(globalThis, { benchResult: promise });
  let started: number | undefined;
  const check = () => {
    if (started === undefined && document.querySelector(start)) started = performance.now();
    if (started === undefined || !document.querySelector(end)) return;
    const from = started;
    observer.disconnect();
    requestAnimationFrame(() => {
      // a message sent during a frame arrives once the frame is drawn
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - from);
      port2.postMessage(0);
    });
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true });
}

/**
 * Times the next page that loads: from an element that matches `start` being there to one that matches `end` being drawn.
 * @returns asks the page for the milliseconds, waiting until they are known
 */
export async function stopwatch(page: Page, start: string, end: string): Promise<() => Promise<number>> {
  await page.evaluateOnNewDocument(watch, start, end);
  return () => page.evaluate(() => (globalThis as unknown as { benchResult: Promise<number> }).benchResult);
}
