import type { Person } from '../../scripts/live/person.ts';
import { accountsPage } from '../../scripts/live/run.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Session } from './harness/session.ts';
import { tabOf } from './harness/tab.ts';
import { until } from './harness/until.ts';

/** A maintainer who does as planned, and what was told them. */
export interface PlannedPerson extends Person {
  told: string[];
}

/** Somebody who presses "edit info" of `edits`, or Enter where there is none, and agrees to every snapshot or to none. */
export function plannedPerson(session: Session, plan: { edits?: string; saves?: boolean }): PlannedPerson {
  const told: string[] = [];
  const press = async (address: string) => {
    const page = await until(
      async () => (await session.browser.pages()).find((one) => one.url() === accountsPage),
      { what: 'the settings page is open' },
    );
    await editWindow(tabOf(session.name, page), address);
  };
  return {
    told,
    tell: (text) => void told.push(text),
    enter: async (signal) => {
      if (!plan.edits) return;
      await press(plan.edits);
      await new Promise((_, reject) => signal.addEventListener('abort', reject));
    },
    agrees: async () => plan.saves ?? false,
  };
}
