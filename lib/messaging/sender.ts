import { isGmail } from '../gmail/routes';

/** The part of a message's sender that shows where it comes from. */
export interface Sender {
  id?: string;
  url?: string;
  tab?: { id?: number; url?: string; windowId?: number; openerTabId?: number };
  frameId?: number;
}

/** A sender that is one of Gmail's tabs. */
export type GmailTab = Sender & { tab: { id: number; windowId?: number } };

/** Whether one of our own scripts in a Gmail tab sent this. Other extensions and other pages are refused. */
export const isFromGmailTab = (sender: Sender, ownId: string): sender is GmailTab =>
  sender.id === ownId && typeof sender.tab?.id === 'number' && isGmail(sender.url ?? '');
