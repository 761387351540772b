import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browser-places.ts';
import { openSession } from '../replica-session.ts';
import { root } from '../run.ts';
import { stops, type Walk } from './steps.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Walks the main job in a browser without a window: from the failing account to the recovered one. Prints what each
 * stop saw and leaves a picture of it in `.output/tour`. Throws at the first stop that goes wrong.
 */
export async function tour(browser: BrowserName): Promise<void> {
  const folder = join(root, '.output', 'tour', browser);
  mkdirSync(folder, { recursive: true });
  const { session, close } = await openSession(browser, { headless: true });
  const walk: Walk = { session };
  try {
    console.log(`\nThe tour, in ${await session.browser.version()}, on a replica of Gmail`);
    for (const [index, { name, see }] of stops.entries()) {
      const { saw, tab } = await see(walk);
      await tab?.screenshot(join(folder, `${index + 1}-${name}.png`));
      console.log(`  ${index + 1}. ${name}: ${oneLine(saw)}`);
    }
    console.log(`Pictures are in ${folder}`);
  } finally {
    await close();
  }
}
