import { browser } from 'wxt/browser';

/** What the toolbar icon shows over one tab. */
interface IconState {
  /** Accounts that need attention; no badge for 0. */
  count: number;
  /** The state in words: the tooltip, which screen readers read too. */
  title: string;
}

/** Sets badge and title of the toolbar icon over one tab. */
export async function showBadge(tabId: number, { count, title }: IconState): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(Math.min(count, 999)) : '' });
  await browser.action.setTitle({ tabId, title });
}
