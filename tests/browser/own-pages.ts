import type { Shared } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

export const hotmail = 'ann@hotmail.com';
export const refusal = 'Logon failure: unknown user name or bad password.';

/** What the extension kept of a Gmail page that showed these accounts, as of now. */
export const seenRecord = (accounts: object[], section = 'accounts') => ({
  'last-seen': {
    version: 1,
    at: Date.now(),
    report: { gmailAddress: 'ann.reader@gmail.com', slot: '/mail/u/0/', section, accounts },
  },
});

/** A failing account as the extension keeps it. */
export const seenFailing = (address: string, detail = refusal) => ({
  address,
  state: 'failing',
  error: { text: `Server returned error: "${detail}"`, detail },
});

/** The values of one data attribute, in page order; the part of the page may be named. */
export const values = (tab: Tab, name: string, within = 'body') =>
  tab.run(
    (name, within) =>
      [...document.querySelectorAll(`${within} [data-${name}]`)].map((at) => at.getAttribute(`data-${name}`)),
    name,
    within,
  );

/** Clicks the check-box of a step; its remedy is opened first where it is folded. */
export async function tick(tab: Tab, remedy: string, step: string): Promise<void> {
  await openDetails(tab, `[data-remedy=${remedy}]`);
  await tab.click(`[data-remedy=${remedy}] [data-step="${step}"] input`);
}

/** Unfolds a part of the page, as a click on its heading does. */
export async function openDetails(tab: Tab, css: string): Promise<void> {
  await tab.see(`${css} > summary`);
  if (!(await tab.run((css) => document.querySelector<HTMLDetailsElement>(css)?.open, css))) {
    await tab.click(`${css} > summary`);
  }
}

/** The steps of a remedy that are ticked. */
export const ticked = (tab: Tab, remedy: string) =>
  tab.run(
    (remedy) =>
      [...document.querySelectorAll<HTMLInputElement>(`[data-remedy=${remedy}] [data-step] input`)]
        .filter(({ checked }) => checked)
        .map((box) => box.closest<HTMLElement>('[data-step]')?.dataset.step),
    remedy,
  );

/** Waits until something that the extension keeps is as hoped for. */
export const kept = (
  { session }: Shared,
  what: string,
  look: (items: Record<string, unknown>) => unknown,
): Promise<unknown> => until(async () => look(await session.storage()), { what });

/** Waits until exactly these steps are ticked. */
export const waitForTicks = (tab: Tab, remedy: string, steps: string[]) =>
  until(async () => JSON.stringify(await ticked(tab, remedy)) === JSON.stringify(steps), {
    what: `the ticked steps are ${steps.join(', ')}`,
  });
