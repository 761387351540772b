import browser from 'webextension-polyfill';

/** Puts the number of failing accounts on the toolbar icon of one tab; nothing when none fails. */
export async function showBadge(tabId: number, failing: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  await browser.action.setBadgeText({ tabId, text: failing > 0 ? String(Math.min(failing, 999)) : '' });
}
