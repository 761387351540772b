import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './tab.ts';

const require = createRequire(import.meta.url);
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    at: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>;
}

/** What axe finds below `css` in a page, or in its open roots, as "rule: the element"; all rules unless some are named. */
export async function axeFinds(tab: Tab, css = 'html', rules?: string[]): Promise<string[]> {
  await tab.page.evaluate(source);
  return await tab.run(
    async (css, rules) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run({ include: [[css]] }, rules ? { runOnly: rules } : {});
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message)}`),
      );
    },
    css,
    rules,
  );
}
