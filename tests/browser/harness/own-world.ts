import type { Tab } from './tab.ts';

/**
 * Runs an expression in the world of the extension's own scripts in a tab, and gives its value. Chromium only.
 * @throws what the expression throws, or when no script of the extension has run in the tab
 */
export async function inOwnWorld(tab: Tab, expression: string): Promise<unknown> {
  const session = await tab.page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('No world of the extension is in this page');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
    expression,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
