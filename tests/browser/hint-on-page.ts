import { base } from '../replica/addresses.ts';
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

/** The same in a tab that is there: for many scenarios, since each tab costs more than a page. */
export async function showSettingsIn({ replica }: Shared, tab: Tab, part: ScenarioPart): Promise<void> {
  replica.setScenario(part);
  const address = `${base()}#settings/accounts`;
  if ((await tab.url()) === address) await tab.reload();
  else await tab.page.goto(address);
}

/** The hint that names this cause, once it is there. */
export const hintOf = (tab: Tab, cause = ''): Promise<Shadow> =>
  tab.shadow(hintName, cause ? `[data-cause="${cause}"]` : '[data-cause]');

/** The causes of all hints on the page now. */
export async function causesOn(tab: Tab): Promise<(string | null)[]> {
  const hints = await tab.shadows(hintName);
  return Promise.all(hints.map((hint) => hint.attr('[data-cause]', 'data-cause')));
}

/** Waits until no hint is on the page. */
export const noHint = (tab: Tab) =>
  until(async () => (await tab.count(hintName)) === 0, { what: 'no hint on the page' });

/** Waits until the background has kept what a tab shows, and gives the section's state. */
export const sectionSeen = ({ session }: Shared, state: string, timeout = 20_000) =>
  until(
    async () => {
      const seen = (await session.storage())['last-seen'] as { report?: { section?: string } } | undefined;
      return seen?.report?.section === state;
    },
    { what: `the page is known as ${state}`, timeout },
  );
