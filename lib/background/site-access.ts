import { browser } from 'wxt/browser';
import { gmailPages } from '../messaging/gmail-tabs';

const gmail = { origins: [gmailPages] };

/** Whether we may access Gmail now. People can withdraw that in both browsers, and in Firefox it can be off from the start. */
export const mayReadGmail = (): Promise<boolean> => browser.permissions.contains(gmail);

/** Lets the browser ask the person for access. Call it directly in a click: browsers refuse it anywhere else. */
export const requestGmail = (): Promise<boolean> => browser.permissions.request(gmail);

/** Calls `then` whenever that may have changed. */
export function onAccessChange(then: () => void): void {
  browser.permissions.onAdded.addListener(then);
  browser.permissions.onRemoved.addListener(then);
}
