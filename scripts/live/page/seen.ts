import type { FetchedRow } from '../../../lib/gmail/accounts-list/fetched-accounts';
import { readSection, type SectionReading } from '../../../lib/gmail/accounts-list/section';
import { findPopForm, type PopForm } from '../../../lib/gmail/pop-form/pop-form';

/** The settings page as lib/gmail reads it. */
export interface SettingsSeen {
  page: Document;
  reading: SectionReading;
  rows: FetchedRow[];
  failing: FetchedRow[];
  hints: Element[];
}

/** The window with the account's settings as lib/gmail reads it. */
export interface WindowSeen {
  page: Document;
  form: PopForm | undefined;
  panel: Element | null;
}

/** Hidden views stay in Gmail's document: what cannot be seen is not counted. */
export const isShown = (element: Element | null | undefined): boolean =>
  Boolean(element && (element.checkVisibility?.() ?? true));

/** The elements that match and are to be seen. */
export const shown = (page: Document, css: string): Element[] =>
  [...page.querySelectorAll(css)].filter(isShown);

export function seeSettings(page: Document = document): SettingsSeen {
  const reading = readSection(page);
  const { rows } = reading;
  return {
    page,
    reading,
    rows,
    failing: rows.filter(({ account }) => account.state === 'failing'),
    hints: [...page.querySelectorAll('pop-doctor-hint')],
  };
}

export const seeWindow = (page: Document = document): WindowSeen => ({
  page,
  form: findPopForm(page),
  panel: page.querySelector('pop-doctor-panel'),
});

export const noAccount = 'no fetched account is on this page';
export const noForm = 'no form was found';
