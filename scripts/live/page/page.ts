import { skeletonOf } from '../../../lib/gmail/report/skeleton';
import { isAccountsSettings, isGmail } from '../../../lib/gmail/routes';
import { expectations } from './expectations';
import type { Expectation, Outcome } from './finding';
import { marksOf } from './marks';
import { isShown, seeSettings, seeWindow } from './seen';

/** How far the page has come; what the driver waits for. */
export interface PageState {
  isGmail: boolean;
  isSettings: boolean;
  stands: boolean;
  rows: number;
  failing: number;
  hints: number;
  hasPassword: boolean;
  hasPanel: boolean;
}

/** What the readers found, to be found again in the snapshot. */
export interface Finds {
  /** States of the accounts in page order. */
  accounts?: string[];
  editLinks?: number;
  /** Names of the form's fields; none when there is no form. */
  fields?: string[];
}

/** A page's skeleton and what was read from the page itself. */
export interface PageShot {
  page: 'settings' | 'window';
  language: string;
  finds: Finds;
  markup: string[];
}

export function state(): PageState {
  const onSettings = isAccountsSettings();
  const seen = onSettings ? seeSettings() : undefined;
  return {
    isGmail: isGmail(location.href),
    isSettings: onSettings,
    stands: seen?.reading.pageStands ?? false,
    rows: seen?.rows.length ?? 0,
    failing: seen?.failing.length ?? 0,
    hints: seen?.hints.length ?? 0,
    hasPassword: isShown(document.querySelector('input[type="password"]')),
    hasPanel: document.querySelector('pop-doctor-panel') !== null,
  };
}

const outcomes = <Seen>(page: Outcome['page'], table: Expectation<Seen>[], seen: Seen): Outcome[] =>
  table.map(({ name, file, check }) => ({ page, name, file, ...check(seen) }));

export const checkSettings = (): Outcome[] => outcomes('settings', expectations.settings, seeSettings());

export const checkWindow = (): Outcome[] => outcomes('window', expectations.window, seeWindow());

/** What the table says of a window that nobody opened. */
export const missWindow = (): Outcome[] =>
  expectations.window.map(({ name, file }) => ({
    page: 'window',
    name,
    file,
    verdict: 'not seen',
    says: 'the window was not opened',
  }));

/** The page without a word of anybody's; `undefined` on a page that is none of ours. */
export function shot(): PageShot | undefined {
  const skeleton = skeletonOf(document, marksOf);
  return (
    skeleton && {
      page: skeleton.page,
      language: document.documentElement.lang,
      finds: skeleton.page === 'settings' ? findsOfSettings() : findsOfWindow(),
      markup: skeleton.markup.split('\n'),
    }
  );
}

function findsOfSettings(): Finds {
  const { rows } = seeSettings();
  return {
    accounts: rows.map(({ account }) => account.state),
    editLinks: rows.filter(({ editLink }) => editLink).length,
  };
}

function findsOfWindow(): Finds {
  const { scope: _, ...fields } = seeWindow().form ?? {};
  return { fields: Object.keys(fields).sort() };
}
