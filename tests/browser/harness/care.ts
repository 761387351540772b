import { chromiumCare } from './care-chromium.ts';
import { firefoxCare } from './care-firefox.ts';
import type { Session } from './session.ts';
import { type Tab, tabOf } from './tab.ts';
import { until } from './until.ts';

/** What a person does with an extension in the browser's own pages, and each browser does in its own way. */
export interface Care {
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Chromium: "on click". Firefox: the switch in the add-on's permissions. */
  withdrawAccess(): Promise<void>;
  giveAccess(): Promise<void>;
  /** Allows or forbids private windows, where the browser and the manifest let the person. */
  allowInPrivate(allowed: boolean): Promise<void>;
  /** Opens an address in a private window. */
  privately(url: string): Promise<Tab>;
}

/** The care for the extension of a session. */
export const careOf = (session: Session): Care =>
  session.name === 'chromium' ? chromiumCare(session) : firefoxCare(session);

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id: number; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, how: object): Promise<unknown>;
  };
}

/** Lets the browser throw the one Gmail tab out of its memory, and gives it as it is after the person came back to it. */
export async function discardAndReturn(session: Session): Promise<Tab> {
  const own = await session.extensionPage('options.html');
  await own.page.bringToFront();
  await own.run(async () => {
    const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', TabsApi>;
    const { tabs } = browser ?? chrome;
    const gmail = { url: 'https://mail.google.com/*' };
    const [tab] = await tabs.query(gmail);
    if (tab) await tabs.discard(tab.id);
    const [gone] = await tabs.query(gmail);
    if (!gone?.discarded) throw new Error('The tab was not discarded');
    await tabs.update(gone.id, { active: true });
  });
  const page = await until(
    async () =>
      (await session.browser.pages()).find((one) => one.url().startsWith('https://mail.google.com/')),
    { what: 'the tab is back' },
  );
  return tabOf(session.name, page);
}
