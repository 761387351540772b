import { contextOf, inFirefox } from './bidi.ts';
import { findPage } from './find-page.ts';
import type { Session } from './session.ts';
import type { Switches } from './switches.ts';
import { tabOf } from './tab.ts';
import { until } from './until.ts';

const modules = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const gmail = { permissions: [], origins: ['https://mail.google.com/*'] };
  const inPrivate = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  const addon = await AddonManager.getAddonByID(id);
  const extension = WebExtensionPolicy.getByID(id)?.extension;
`;

const openPrivately = `async (url) => {
  const other = OpenBrowserWindow({ private: true });
  await new Promise((done) => other.addEventListener('load', done, { once: true }));
  await other.delayedStartupPromise;
  const tab = other.gBrowser.addTrustedTab(url);
  other.gBrowser.selectedTab = tab;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);
}`;

/** Firefox: what the switches on about:addons do. */
export function firefoxSwitches({ browser, extension: { id } }: Session): Switches {
  const act = async (then: string) => {
    await inFirefox(browser, `async (id) => { ${modules} await ${then}; return ''; }`, id);
  };
  return {
    disable: () => act('addon.disable()'),
    enable: () => act('addon.enable()'),
    withdrawAccess: () => act('ExtensionPermissions.remove(id, gmail, extension)'),
    giveAccess: () => act('ExtensionPermissions.add(id, gmail, extension)'),
    allowInPrivate: async (allowed) => {
      await act(`ExtensionPermissions.${allowed ? 'add' : 'remove'}(id, inPrivate, extension)`);
      // as about:addons does: the permission counts from the next start of the extension
      await act('addon.reload()');
    },
    privately: async (url) => {
      const context = await inFirefox(browser, openPrivately, url);
      const page = await findPage(browser, (one) => contextOf(one) === context, 'a private tab');
      const loaded = (url: string) => location.href === url && document.readyState === 'complete';
      await until(() => page.evaluate(loaded, url), { what: 'the private tab has loaded' });
      return tabOf('firefox', page);
    },
  };
}

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
