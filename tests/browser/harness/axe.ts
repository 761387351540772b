import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what axe finds below `css`, as "rule: the element". */
const runAxe = async (css: string): Promise<string[]> => {
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
  return await tab.run(runAxe, css);
}
