import type { Browser, Page, Target } from 'puppeteer-core';
import type { Install } from './extension.ts';
import { until } from './until.ts';

// puppeteer learns of a worker a moment late, the browser itself knows
async function running(browser: Browser, id: string): Promise<boolean> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(id));
}

const isSidePanel = (target: Target) => target.url().endsWith('/sidepanel.html');

/** Chromium: extension pages can be gone to, the popup is the real one, the background is a service worker. */
export const installInChromium: Install = async (browser, folder) => {
  const id = await browser.installExtension(folder);
  const open = async (file: string, where = 'front'): Promise<Page> => {
    const page = await browser.newPage({ background: where === 'behind' });
    await page.goto(`chrome-extension://${id}/${file}`);
    return page;
  };
  return {
    id,
    open,
    popup: async (over, file) => {
      await over.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not there');
      await over.triggerExtensionAction(extension);
      const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/${file}`);
      return target.asPage();
    },
    sidePanel: async () => {
      const target = await browser.waitForTarget(isSidePanel);
      return target.asPage();
    },
    closeSidePanel: async () => {
      const page = await browser.targets().find(isSidePanel)?.asPage();
      await page?.evaluate(() => window.close()).catch(() => {});
    },
    stopBackground: async () => {
      // any page of the extension's may stop its workers; its manifest is one that runs nothing
      const page = await open('manifest.json');
      // one that is stopped while it is being installed is gone for good
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      const isStopped = async () => {
        // whatever happens in a page just then wakes it again
        await session.send('ServiceWorker.stopAllWorkers');
        return !(await running(browser, id));
      };
      await until(isStopped, { what: 'the service worker is stopped' });
      await page.close();
    },
    backgroundRuns: () => running(browser, id),
    // to install the same folder again is what the "Reload" button does
    reload: async () => {
      await browser.installExtension(folder);
    },
  };
};
