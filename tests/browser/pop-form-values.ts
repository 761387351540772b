import type { ScenarioForm } from '../replica/scenario.ts';
import type { Shared } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { type PopWindow, showPopForm } from './pop-window.ts';

/** The account whose form is filled in. */
export const address = 'ann@hotmail.com';

/** What Gmail guesses, or an old guide says. */
export const start = {
  username: 'ann',
  server: 'pop3.live.com',
  port: '110',
  ssl: false,
  leaveCopy: false,
};

/** What belongs into the fields that "Fill in" is for. */
export const right = {
  username: address,
  server: 'outlook.office365.com',
  port: '995',
  ssl: true,
  leaveCopy: true,
};

/** A form as it opens: all is wrong, and the fields that are none of our business are away from their defaults. */
export const prefilled = { ...start, label: 'Old mail', archive: true };

/** Shows that form, in a tab of its own or in one that shows another. */
export const showPrefilled = async (
  shared: Shared,
  form: Partial<ScenarioForm> = {},
  tab?: Tab,
): Promise<PopWindow> =>
  showPopForm(shared, tab ?? (await shared.session.open('about:blank')), {
    address,
    form: { prefilled, ...form },
  });

/** What must stay in those fields whatever happens. */
export const theirs = { useLabel: true, label: 'Old mail', archive: true };

/** Selectors of the panel’s buttons. */
export const fill = '[data-action=fill]';
export const undo = '[data-action=undo]';
export const clean = '[data-action=clean-password]';
