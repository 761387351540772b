import type { CDPSession, Page } from 'puppeteer-core';
import { callWithNode, nodesWithRoots } from './bidi.ts';
import type { BrowserName } from './browsers.ts';
import { until } from './until.ts';

/** A closed shadow root of ours, seen from outside. Selectors are looked up inside it; each throws when none is found. */
export interface Shadow {
  /** The visible text of the whole root, or of one element. */
  text(css?: string): Promise<string>;
  /** How many elements match. */
  count(css: string): Promise<number>;
  attr(css: string, name: string): Promise<string | null>;
  /** The markup, for messages and debugging. */
  html(): Promise<string>;
  /** Where an element lies in the window, in CSS pixels. */
  box(css: string): Promise<{ x: number; y: number; width: number; height: number }>;
  /** A real, trusted click in the element's middle. @throws when something else lies there, or the root is gone. */
  click(css: string): Promise<void>;
  /** Puts the keyboard's focus there. */
  focus(css: string): Promise<void>;
  /** A real key press, wherever the focus is. */
  press(key: string): Promise<void>;
  /** Runs any function with the root; it may use nothing from outside. */
  run<T, A extends unknown[]>(
    look: (root: ShadowRoot, ...given: A) => T | Promise<T>,
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
  const run: Shadow['run'] = async (look, ...given) => {
    const source = `async (root, given) => JSON.stringify(await (${look})(root, ...JSON.parse(given))) ?? 'null'`;
    return JSON.parse(await call(source, JSON.stringify(given)));
  };
  const seen = {
    text: (css: string = '') =>
      run((root, css) => {
        const element = css ? root.querySelector<HTMLElement>(css) : null;
        if (css && !element) throw new Error(`Nothing matches ${css} in ${root.innerHTML}`);
        return (element ?? root.querySelector<HTMLElement>('.root'))?.innerText ?? '';
      }, css),
    count: (css: string) => run((root, css) => root.querySelectorAll(css).length, css),
    attr: (css: string, name: string) =>
      run(
        (root, css, name) => {
          const element = root.querySelector(css);
          if (!element) throw new Error(`Nothing matches ${css} in ${root.innerHTML}`);
          return element.getAttribute(name);
        },
        css,
        name,
      ),
    html: () => run((root) => root.innerHTML),
    box: (css: string) =>
      run((root, css) => {
        const element = root.querySelector(css);
        if (!element) throw new Error(`Nothing matches ${css} in ${root.innerHTML}`);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }, css),
    focus: async (css: string) => {
      await run((root, css) => root.querySelector<HTMLElement>(css)?.focus(), css);
    },
    press: (key: string) => page.keyboard.press(key as 'Enter'),
  };
  const middle = async (css: string) => {
    const { x, y, width, height } = await seen.box(css);
    const at = { x: x + width / 2, y: y + height / 2 };
    const free = await run(
      (root, css, x, y) => {
        const there = root.elementFromPoint(x, y);
        return !!there && !!there.closest(css);
      },
      css,
      at.x,
      at.y,
    );
    return free ? at : undefined;
  };
  const click = async (css: string) => {
    // what is gone from the page will never lie free
    const look = async () => ((await run((root) => root.isConnected)) ? middle(css) : 'gone');
    const at = await until(look, { what: `${css} lies free to be clicked` });
    if (at === 'gone') throw new Error(`What held ${css} is gone from the page`);
    await page.mouse.click(at.x, at.y);
  };
  return { ...seen, run, click };
}

/** The closed roots under every element `tag` of the page, in the page's order: each sits on a div inside it. */
export async function shadows(name: BrowserName, page: Page, tag: string): Promise<Shadow[]> {
  const find = name === 'firefox' ? firefoxRoots : chromiumRoots;
  return (await find(page, `${tag} > div`)).map((call) => shadowOf(page, call));
}
