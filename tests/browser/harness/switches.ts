import type { Page } from 'puppeteer-core';
import { inFirefox } from './bidi.ts';
import { findPage } from './find-page.ts';
import type { Session } from './session.ts';
import { type Tab, tabOf } from './tab.ts';

/** What a person switches for an extension in the browser's own pages. */
export interface Switches {
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Chromium: "on click". Firefox: the switch in the add-on's permissions. */
  withdrawAccess(): Promise<void>;
  giveAccess(): Promise<void>;
}

function chromiumSwitches({ browser, extension: { id: extensionId } }: Session): Switches {
  const onExtensionsPage = async (act: string) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(act);
    await page.close();
  };
  const enable = (enabled: boolean) =>
    onExtensionsPage(`chrome.management.setEnabled('${extensionId}', ${enabled})`);
  const access = (hostAccess: string) =>
    onExtensionsPage(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
    );
  return {
    disable: () => enable(false),
    enable: () => enable(true),
    withdrawAccess: () => access('ON_CLICK'),
    giveAccess: () => access('ON_ALL_SITES'),
  };
}

const firefoxModules = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const gmail = { permissions: [], origins: ['https://mail.google.com/*'] };
  const addon = await AddonManager.getAddonByID(id);
  const extension = WebExtensionPolicy.getByID(id)?.extension;
`;

function firefoxSwitches({ browser, extension: { id } }: Session): Switches {
  const act = async (then: string) => {
    await inFirefox(browser, `async (id) => { ${firefoxModules} await ${then}; return ''; }`, id);
  };
  return {
    disable: () => act('addon.disable()'),
    enable: () => act('addon.enable()'),
    withdrawAccess: () => act('ExtensionPermissions.remove(id, gmail, extension)'),
    giveAccess: () => act('ExtensionPermissions.add(id, gmail, extension)'),
  };
}

/** The switches of a session's extension. */
export const switchesOf = (session: Session): Switches =>
  session.name === 'chromium' ? chromiumSwitches(session) : firefoxSwitches(session);

/** Whether Firefox asks the person now about permissions of an extension. */
export const firefoxAsks = async ({ browser }: Session): Promise<boolean> =>
  (await inFirefox(
    browser,
    "() => String(PopupNotifications.isPanelOpen && !!document.getElementById('addon-webext-permissions-notification'))",
  )) === 'true';

/** Answers that question with yes. */
export const allowInFirefox = ({ browser }: Session) =>
  inFirefox(
    browser,
    "() => { document.getElementById('addon-webext-permissions-notification').button.click(); return ''; }",
  );

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
  return tabOf(session.name, await findPage(session.browser, isGmail, 'the tab is back'));
}
