import { inFirefox } from './bidi.ts';
import type { Tab } from './tab.ts';

// what a script of an extension throws in a page is told to Firefox's own console, and to no page; that an answer came
// after its page had gone is a note of Firefox's, not something thrown
const thrown = `(since) => JSON.stringify(Services.console.getMessageArray()
  .filter((one) => one instanceof Ci.nsIScriptError && one.timeStamp > Number(since))
  .filter((one) => /^moz-extension:.*(sentinel|content-scripts)/.test(one.sourceName) && !(one.flags & one.warningFlag))
  .filter((one) => !/while context is inactive|after context unloaded/.test(one.errorMessage))
  .map((one) => one.errorMessage + ' in ' + one.sourceName))`;

/** Notes from now on what scripts throw in a tab, those of the extension's too. */
export async function watchErrors({ page }: Tab): Promise<() => Promise<string[]>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  if (!(await page.browser().version()).startsWith('firefox')) return async () => errors;
  const since = String(Date.now());
  return async () => [...errors, ...JSON.parse(await inFirefox(page.browser(), thrown, since))];
}
