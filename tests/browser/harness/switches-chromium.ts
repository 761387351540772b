import type { Session } from './session.ts';
import type { Switches } from './switches.ts';
import { tabOf } from './tab.ts';

interface Chrome {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}

/** Chromium: what the switches on chrome://extensions do. */
export function chromiumSwitches({ browser, extension: { id } }: Session): Switches {
  const onExtensionsPage = async <Given>(
    act: (chrome: Chrome, id: string, given: Given) => Promise<void>,
    given: Given,
  ) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`(${act})(chrome, ${JSON.stringify(id)}, ${JSON.stringify(given)})`);
    await page.close();
  };
  const enable = (enabled: boolean) =>
    onExtensionsPage((chrome, id, enabled) => chrome.management.setEnabled(id, enabled), enabled);
  const configure = (change: object) =>
    onExtensionsPage(
      (chrome, extensionId, change) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, ...change }),
      change,
    );
  return {
    disable: () => enable(false),
    enable: () => enable(true),
    withdrawAccess: () => configure({ hostAccess: 'ON_CLICK' }),
    giveAccess: () => configure({ hostAccess: 'ON_ALL_SITES' }),
    allowInPrivate: (incognitoAccess) => configure({ incognitoAccess }),
    privately: async (url) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(url);
      return tabOf('chromium', page);
    },
  };
}
