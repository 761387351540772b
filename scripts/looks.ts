import type { Session } from '../tests/browser/harness/session.ts';
import type { Tab } from '../tests/browser/harness/tab.ts';
import { languages } from '../tests/replica/languages/languages.ts';
import { failing } from '../tests/replica/scenario.ts';
import { accountsHash, failingAddress } from './replica-session.ts';

/** In which language and light something is photographed. */
export interface Look {
  locale: string;
  theme: 'light' | 'dark';
}

/** The replica's settings page with our hint on it. */
export async function openGmail(session: Session, { locale, theme }: Look): Promise<Tab> {
  const accounts = [failing(failingAddress), { address: 'ann@example.org' }];
  session.replica.setScenario({ theme, accounts, ...(locale in languages && { language: locale }) });
  const tab = await session.open();
  // the replica speaks some languages only; ours follow what the page says of itself
  await tab.run((tag) => {
    document.documentElement.lang = tag;
  }, locale);
  await tab.go(accountsHash);
  await tab.shadow('pop-doctor-hint', '[data-cause]');
  return tab;
}

/** Popup or guide; it shows what was seen in Gmail last. */
export async function openOwn(session: Session, page: string, { locale, theme }: Look): Promise<Tab> {
  const stored = await session.storage();
  await session.setStorage({ ...stored, options: { version: 1, language: locale } });
  const tab = await session.extensionPage(page);
  await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await tab.see('[data-remedy]');
  return tab;
}
