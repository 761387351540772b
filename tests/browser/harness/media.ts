import { inFirefox } from './bidi.ts';
import type { Tab } from './tab.ts';

/** What a system may ask of pages, as CSS names it. */
export type SystemWish = 'forced-colors' | 'prefers-contrast' | 'prefers-reduced-motion';

const chromiumValue = {
  'forced-colors': 'active',
  'prefers-contrast': 'more',
  'prefers-reduced-motion': 'reduce',
} as const;

// what the person's system would tell Firefox, which sees a wish for contrast in forced colours alone
const firefoxPreference = {
  'forced-colors': ['browser.display.document_color_use', 2, 0],
  'prefers-contrast': ['browser.display.document_color_use', 2, 0],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', 1, 0],
} as const;

/** Lets the system ask something of a tab (in Firefox of all tabs) until the returned function is called. */
export async function wish({ page }: Tab, name: SystemWish): Promise<() => Promise<void>> {
  const browser = page.browser();
  if (!(await browser.version()).startsWith('firefox')) {
    const session = await page.createCDPSession();
    const set = (features: { name: string; value: string }[]) =>
      session.send('Emulation.setEmulatedMedia', { features });
    await set([{ name, value: chromiumValue[name] }]);
    return async () => {
      await set([]);
      await session.detach();
    };
  }
  const [preference, on, off] = firefoxPreference[name];
  const set = (value: number) =>
    inFirefox(
      browser,
      '(name, value) => String(Services.prefs.setIntPref(name, Number(value)))',
      preference,
      String(value),
    );
  await set(on);
  return async () => void (await set(off));
}
