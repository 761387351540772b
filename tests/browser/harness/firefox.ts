import type { Browser, Page } from 'puppeteer-core';
import { contextOf, inFirefox } from './bidi.ts';
import type { Install } from './extension.ts';
import { findPage } from './find-page.ts';
import { until } from './until.ts';

// Firefox lets no driver go to moz-extension: addresses. Its own chrome may: with system access we open the tab as
// the browser would. The id by which BiDi knows the tab comes from Firefox's remote agent itself.
const openTab = `(url, where) => {
  const tab = gBrowser.addTrustedTab(url, { inBackground: true });
  if (where === 'front') gBrowser.selectedTab = tab;
  else tab.linkedBrowser.docShellIsActive = true;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);
}`;

async function opened(browser: Browser, url: string, where: 'front' | 'behind'): Promise<Page> {
  const context = await inFirefox(browser, openTab, url, where);
  const page = await findPage(browser, (one) => contextOf(one) === context, `a tab with ${url}`);
  const loaded = (url: string) => location.href.startsWith(url) && document.readyState === 'complete';
  await until(() => page.evaluate(loaded, url), { what: `${url} has loaded` });
  return page;
}

const policy = (then: string) => `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  ${then}
}`;

/** The UUID that the harness gives an extension in Firefox, so that its pages' addresses are known. */
export const firefoxUuid = '5d0c0ffe-1111-4222-8333-444444444444';

/**
 * Firefox. The real popup lies outside of all that WebDriver can see, so `popup` shows the same page in a tab that
 * stays behind Gmail's but is drawn and run as if in front: the window's active tab is Gmail, as under a real popup.
 */
export const installInFirefox: Install = async (browser, folder, geckoId) => {
  await browser.installExtension(folder);
  const base = `moz-extension://${firefoxUuid}/`;
  return {
    id: geckoId,
    open: (file, where = 'front') => opened(browser, base + file, where),
    popup: async (over, file) => {
      await over.bringToFront();
      return opened(browser, base + file, 'behind');
    },
    sidePanel: async () => {
      throw new Error('Firefox shows no driver its sidebar');
    },
    closeSidePanel: async () => {},
    stopBackground: async () => {
      await inFirefox(browser, policy('await extension.terminateBackground();'), geckoId);
    },
    backgroundRuns: async () =>
      (await inFirefox(browser, policy('return extension.backgroundState;'), geckoId)) === 'running',
    reload: async () => {
      const source = `async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }`;
      await inFirefox(browser, source, geckoId);
    },
  };
};
