import { browser } from 'wxt/browser';
import type { RemedyId } from '../remedies/remedy-ids';
import { type GuideTarget, rememberGuideTarget } from '../storage/pending';
import { guideAddress } from './guide-address';

/** What opens a side panel: in Chromium, in Firefox, and in older versions nothing. */
interface SidePanels {
  sidePanel?: { open?: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
}

/**
 * Opens the guide in the side panel of a window, where it stays beside all tabs. Call it directly in a click: browsers
 * refuse it anywhere else. Resolves to false where the browser does not let us.
 */
export async function openBeside(windowId: number | undefined, target: GuideTarget): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as SidePanels;
  try {
    // nothing may be awaited before this
    const opening =
      sidePanel?.open && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction?.open?.();
    if (!opening) return false;
    await Promise.all([opening, rememberGuideTarget(target)]);
    return true;
  } catch {
    return false;
  }
}

/** Opens the guide at an account and a remedy where they are known: beside the pages, else in a tab. */
export async function openGuide(
  windowId: number | undefined,
  address?: string,
  remedy?: RemedyId,
): Promise<void> {
  const isBeside = await openBeside(windowId, {
    ...(address && { address }),
    ...(remedy && { remedy }),
  });
  if (!isBeside) await openGuideTab(address, remedy);
}

/** Opens the guide in a tab and brings its window to the front: Gmail's POP window may lie over it. */
export async function openGuideTab(address?: string, remedy?: RemedyId): Promise<void> {
  const { windowId } = await browser.tabs.create({ url: guideAddress(address, remedy) });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
