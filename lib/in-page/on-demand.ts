import { gmailPages } from '../messaging/gmail-tabs';

/** Options of a script that the background injects when the sentinel asks for it. */
export const onDemand = {
  matches: [gmailPages],
  registration: 'runtime' as const,
  // otherwise WXT would announce the script to the page, and with it the extension's id
  noScriptStartedPostMessage: true,
};
