import { browser } from 'wxt/browser';

/** What the toolbar icon shows over one tab. */
interface IconState {
  /** Failing accounts; nothing is counted when none fails. */
  failing: number;
  /** The state in words, for whoever points at the icon or has it read out. */
  title: string;
}

/** Puts the number of failing accounts on the toolbar icon of one tab, and the state in words into its title. */
export async function showBadge(tabId: number, { failing, title }: IconState): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' });
  await browser.action.setBadgeText({ tabId, text: failing > 0 ? String(Math.min(failing, 999)) : '' });
  await browser.action.setTitle({ tabId, title });
}
