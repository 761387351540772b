import type { CDPSession, Page } from 'puppeteer-core';
import { callWithNode, nodesWithRoots } from './bidi.ts';
import type { BrowserName } from './browsers.ts';
import { until } from './until.ts';

/** A closed shadow root of ours, seen from outside; selectors are looked up inside it. */
export interface Shadow {
  /** The text of the whole root, or of one element: not as laid out, for Firefox under load had not laid out all of it. */
  text(css?: string): Promise<string | null | undefined>;
  /** How many elements match. */
  count(css: string): Promise<number>;
  attr(css: string, name: string): Promise<string | null | undefined>;
  /** A real, trusted click in the element's middle, as soon as nothing else lies there. @throws when the root is gone */
  click(css: string): Promise<void>;
  /** Puts the keyboard's focus there. */
  focus(css: string): Promise<void>;
  /** Runs any function with the root; it may use nothing from outside. */
  run<T, A extends unknown[]>(
    act: (root: ShadowRoot, ...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<Awaited<T>>;
}

/** Calls `source`, a function of (root, JSON text) that returns JSON text. */
type Call = (source: string, given: string) => Promise<string>;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function chromiumRoots(page: Page, selector: string): Promise<Call[]> {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  const session = (await sessions.get(page)) as CDPSession;
  const expression = `[...document.querySelectorAll(${JSON.stringify(selector)})]`;
  const list = await session.send('Runtime.evaluate', { expression, objectGroup: 'shadows' });
  const { result } = await session.send('Runtime.getProperties', {
    objectId: list.result.objectId as string,
    ownProperties: true,
  });
  const elements = result
    .filter(({ name }) => /^\d+$/.test(name))
    .map(({ value }) => value?.objectId as string);
  const calls = elements.map(async (objectId): Promise<Call | undefined> => {
    const { node } = await session.send('DOM.describeNode', { objectId, pierce: true, depth: 1 });
    const root = node.shadowRoots?.[0];
    if (!root) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    return async (source, given) => {
      const { result: answer, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (given) { return (${source})(this, given) }`,
        arguments: [{ value: given }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return answer.value;
    };
  });
  return (await Promise.all(calls)).filter((call) => call !== undefined);
}

async function firefoxRoots(page: Page, selector: string): Promise<Call[]> {
  const nodes = await nodesWithRoots(page, selector);
  return nodes
    .map(({ value }) => value.shadowRoot)
    .filter((root) => !!root)
    .map((root) => (source, given) => callWithNode(page, source, root, given));
}

function shadowOf(page: Page, call: Call): Shadow {
  const run: Shadow['run'] = async (act, ...given) => {
    const source = `async (root, given) => JSON.stringify([await (${act})(root, ...JSON.parse(given))])`;
    return JSON.parse(await call(source, JSON.stringify(given)))[0] ?? undefined;
  };
  // the middle of an element that lies free there; what is gone from the page never will
  const middle = (css: string) =>
    run((root, css) => {
      if (!root.isConnected) return 'gone' as const;
      const element = root.querySelector(css);
      if (!element) throw new Error(`Nothing matches ${css} in ${root.innerHTML}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      return root.elementFromPoint(at.x, at.y)?.closest(css) ? at : undefined;
    }, css);
  return {
    run,
    text: (css = '.root') => run((root, css) => root.querySelector(css)?.textContent, css),
    count: (css) => run((root, css) => root.querySelectorAll(css).length, css),
    attr: (css, name) => run((root, css, name) => root.querySelector(css)?.getAttribute(name), css, name),
    focus: (css) => run((root, css) => root.querySelector<HTMLElement>(css)?.focus(), css),
    click: async (css) => {
      const at = await until(() => middle(css), { what: `${css} lies free to be clicked` });
      if (at === 'gone') throw new Error(`What held ${css} is gone from the page`);
      await page.mouse.click(at.x, at.y);
    },
  };
}

/** The closed roots under every element `tag` of the page, in the page's order: each sits on a div inside it. */
export async function shadows(name: BrowserName, page: Page, tag: string): Promise<Shadow[]> {
  const find = name === 'firefox' ? firefoxRoots : chromiumRoots;
  return (await find(page, `${tag} > div`)).map((call) => shadowOf(page, call));
}
