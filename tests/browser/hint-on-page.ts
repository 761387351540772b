import type { ScenarioPart } from '../replica/scenario.ts';
import type { Shared } from './harness/each-browser.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

export const hintName = 'pop-doctor-hint';

/** The settings page of a scenario. */
export async function showSettings({ replica, session }: Shared, part: ScenarioPart, slot = 0): Promise<Tab> {
  replica.setScenario(part, slot);
  return await session.open('#settings/accounts', { slot });
}

/** The hint that names this cause, once it is there. */
export const hintOf = (tab: Tab, cause = ''): Promise<Shadow> =>
  tab.shadow(hintName, cause ? `[data-cause="${cause}"]` : '[data-cause]');

/** Waits until no hint is on the page. */
export const noHint = (tab: Tab) =>
  until(async () => (await tab.count(hintName)) === 0, { what: 'no hint on the page' });

/** Waits until the background has kept what a tab shows. */
export const sectionSeen = ({ session }: Shared, state: string, timeout = 20_000) =>
  until(
    async () => {
      const seen = (await session.storage())['last-seen'] as { report?: { section?: string } } | undefined;
      return seen?.report?.section === state;
    },
    { what: `the page is known as ${state}`, timeout },
  );

/** Changes the error of every account at the mail server; open pages show it at once. */
export const changeErrors = ({ replica }: Shared, detail: string) =>
  replica.change((accounts) => {
    for (const account of accounts) account.error = { detail };
  });
