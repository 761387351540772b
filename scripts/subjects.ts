import { editWindow } from '../tests/browser/harness/edit-window.ts';
import type { Session } from '../tests/browser/harness/session.ts';
import type { Tab } from '../tests/browser/harness/tab.ts';
import { failing } from '../tests/replica/scenario.ts';
import { failingAddress } from './replica-session.ts';

/** In which language and colours something is photographed. */
export interface Style {
  locale: string;
  theme: 'light' | 'dark';
}

/** Opens something to photograph. */
export type Open = (session: Session, style: Style) => Promise<Tab>;

/** The replica's settings page with our hint. Gmail's words stay English: most languages' are not known. */
export const openGmail: Open = async (session, { locale, theme }) => {
  const accounts = [failing(failingAddress), { address: 'ann@example.org' }];
  session.replica.setScenario({ theme, accounts, htmlLang: locale });
  const tab = await session.open();
  await tab.go('#settings/accounts');
  await tab.shadow('pop-doctor-hint', '[data-cause]');
  return tab;
};

/** The replica's POP window with our helper. */
export const openForm: Open = async (session, style) =>
  editWindow(await openGmail(session, style), failingAddress);

/** `popup.html` or `guide.html` after the settings page. */
export const openOwn =
  (page: string): Open =>
  async (session, style) => {
    await openGmail(session, style);
    const stored = await session.storage();
    await session.setStorage({ ...stored, options: { version: 1, language: style.locale } });
    const tab = await session.extensionPage(page);
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: style.theme }]);
    await tab.see('[data-remedy]');
    return tab;
  };
