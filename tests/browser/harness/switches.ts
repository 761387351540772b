import type { Page } from 'puppeteer-core';
import { findPage } from './find-page.ts';
import type { Session } from './session.ts';
import { chromiumSwitches } from './switches-chromium.ts';
import { firefoxSwitches } from './switches-firefox.ts';
import { type Tab, tabOf } from './tab.ts';

/** What a person switches for an extension in the browser's own pages. */
export interface Switches {
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

/** The switches of a session's extension. */
export const switchesOf = (session: Session): Switches =>
  session.name === 'chromium' ? chromiumSwitches(session) : firefoxSwitches(session);

interface TabsApi {
  tabs: {
    query(filter: object): Promise<{ id: number; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    update(id: number, how: object): Promise<unknown>;
  };
}

/** Lets the browser discard the one Gmail tab, goes back to it, and returns the tab as it is then. */
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
  const isGmail = (page: Page) => page.url().startsWith('https://mail.google.com/');
  const page = await findPage(session.browser, isGmail, 'the tab is back');
  return tabOf(session.name, page);
}
