import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what axe finds below `css`, as "rule: the element". */
const look = async (css: string): Promise<string[]> => {
  const { axe } = globalThis as unknown as {
    axe: {
      run(at: unknown): Promise<{ violations: { id: string; nodes: { html: string; any: object[] }[] }[] }>;
    };
  };
  const { violations } = await axe.run({ include: [[css]] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map((one) => (one as { message: string }).message)}`),
  );
};

/** What axe finds in a page, or in its open roots. */
export async function axeFinds(tab: Tab, css = 'html'): Promise<string[]> {
  await tab.page.evaluate(source);
  return await tab.run(look, css);
}

/**
 * What axe finds in our closed roots in Gmail. It runs in the extension's own world, where closed roots can be opened.
 * Chromium only.
 */
export async function axeFindsInRoots(tab: Tab, css: string): Promise<string[]> {
  const session = await tab.page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('No world of the extension is in this page');
  const openRoots = `Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
  });`;
  const given = { contextId: world.id, awaitPromise: true, returnByValue: true };
  await session.send('Runtime.evaluate', { ...given, expression: `${openRoots}${source};0` });
  const expression = `(${look})(${JSON.stringify(css)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { ...given, expression });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  await session.detach();
  return result.value;
}
