import type { Page } from 'puppeteer-core';
import { bidi, contextOf } from '../../tests/browser/harness/bidi.ts';
import type { BrowserName } from '../browser-places.ts';
import { bundleName, pageScript } from './bundle.ts';
import type * as PageCode from './page/page.ts';

type Code = typeof PageCode;
type Answer<Name extends keyof Code> = Code[Name] extends () => infer Result ? Result : never;

const worldName = 'pop-doctor-live';

/** Runs a function's source in a world beside the page's own, which shares its document and nothing else. */
type RunApart = (page: Page, source: string) => Promise<string>;

const inChromium: RunApart = async (page, source) => {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${source})()`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
};

const inFirefox: RunApart = async (page, source) => {
  const { result, exceptionDetails } = await bidi(page.browser(), 'script.callFunction', {
    functionDeclaration: source,
    target: { context: contextOf(page), sandbox: worldName },
    awaitPromise: false,
  });
  if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text);
  return result?.value as string;
};

const runApart: Record<BrowserName, RunApart> = { chromium: inChromium, firefox: inFirefox };

/**
 * Asks our page code something. It reads the page's document from a world of its own: the page sees nothing of it, and
 * its Trusted Types do not apply.
 */
export async function askPage<Name extends keyof Code>(
  browser: BrowserName,
  page: Page,
  name: Name,
): Promise<Answer<Name>> {
  const source = `() => { ${await pageScript()}; return JSON.stringify(${bundleName}.${name}()) ?? 'null' }`;
  return JSON.parse(await runApart[browser](page, source));
}
