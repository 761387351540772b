import type { AccountRecord } from '../../lib/storage/records.ts';
import type { Shared } from './harness/each-browser.ts';
import { type Tab, tabOf } from './harness/tab.ts';
import { until } from './harness/until.ts';

export const hotmail = 'ann@hotmail.com';
export const refusal = 'Logon failure: unknown user name or bad password.';

/** The report of a Gmail page with these accounts, as the extension keeps it. */
export const seenRecord = (accounts: object[]) => ({
  'last-seen': {
    version: 1,
    at: Date.now(),
    report: { gmailAddress: 'ann.reader@gmail.com', slot: '/mail/u/0/', section: 'accounts', accounts },
  },
});

/** A failing account as the extension keeps it. */
export const seenFailing = (address: string, detail = refusal) => ({
  address,
  state: 'failing',
  error: { text: `Server returned error: "${detail}"`, detail },
});

/** What the extension keeps of an account. */
export const recordOf = (items: Record<string, unknown>, address = hotmail): Partial<AccountRecord> =>
  (items[`account/${address}`] ?? {}) as Partial<AccountRecord>;

/** The check-box of the next step: the first one that can be seen. */
export const nextBox = '[data-step] input:not(:checked)';

/** The values of one data attribute, in page order. */
export const values = (tab: Tab, name: string) =>
  tab.run(
    (name) => [...document.querySelectorAll(`[data-${name}]`)].map((at) => at.getAttribute(`data-${name}`)),
    name,
  );

/** Unfolds a part of the page, as a click on its heading does. */
export async function openDetails(tab: Tab, css: string): Promise<void> {
  await tab.see(`${css} > summary`);
  if (!(await tab.run((css) => document.querySelector<HTMLDetailsElement>(css)?.open, css))) {
    await tab.click(`${css} > summary`);
  }
}

/** Unfolds everything at once. */
export const unfoldAll = (tab: Tab) =>
  tab.run(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Waits until the person has ticked so many steps, as the page shows it. */
export const waitForTicks = (tab: Tab, count: number) =>
  until(async () => (await tab.count('[data-step] input:checked:enabled')) === count, {
    what: `${count} ticked steps`,
  });

/** Waits until something that the extension keeps is as hoped for. */
export const kept = (
  { session }: Shared,
  what: string,
  check: (items: Record<string, unknown>) => unknown,
): Promise<unknown> => until(async () => check(await session.storage()), { what });

/** Does what opens the guide, and returns it: the side panel in Chromium, a tab in Firefox. */
export async function guideOpenedBy(shared: Shared, tab: Tab, act: () => Promise<unknown>): Promise<Tab> {
  if (shared.name === 'firefox') return await tab.opens(act);
  await act();
  return tabOf('chromium', await shared.session.extension.sidePanel());
}
