import type { Browser, Page } from 'puppeteer-core';

interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface Connection {
  send(
    method: string,
    parameters: unknown,
  ): Promise<{ result: { result?: RemoteValue; [more: string]: unknown } }>;
}

/** Sends a WebDriver BiDi command that puppeteer has no method for. Firefox only. */
export async function bidi(browser: Browser, method: string, parameters: unknown) {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, parameters)).result;
}

/** The id by which BiDi knows a tab. */
export const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

/** The wire form of an element or shadow root that a script returned. */
export interface RemoteNode {
  sharedId: string;
  value: { shadowRoot?: RemoteNode | null };
}

/** The elements that `selector` finds in a tab, with their shadow roots, closed ones too. */
export async function nodesWithRoots(page: Page, selector: string): Promise<RemoteNode[]> {
  const { result } = await bidi(page.browser(), 'script.callFunction', {
    functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
    arguments: [{ type: 'string', value: selector }],
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  return (result?.value ?? []) as RemoteNode[];
}

/** Calls a function that returns a string, with a node and a string. */
export async function callWithNode(
  page: Page,
  source: string,
  node: RemoteNode,
  text: string,
): Promise<string> {
  const { result, exceptionDetails } = await bidi(page.browser(), 'script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId: node.sharedId }, { type: 'string', value: text }],
    target: { context: contextOf(page) },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text);
  return result?.value as string;
}

/**
 * Calls a function inside Firefox itself (its chrome window, with `gBrowser`, `ChromeUtils` and so on), which
 * `--remote-allow-system-access` permits. It takes and returns strings.
 */
export async function inFirefox(browser: Browser, source: string, ...texts: string[]): Promise<string> {
  const { contexts } = await bidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [main] = contexts as { context: string }[];
  const { result, exceptionDetails } = await bidi(browser, 'script.callFunction', {
    functionDeclaration: source,
    arguments: texts.map((value) => ({ type: 'string', value })),
    target: { context: main?.context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text);
  return result?.value as string;
}
