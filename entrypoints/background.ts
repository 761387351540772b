import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessage } from '../lib/background/handle-message';
import { injectScript } from '../lib/background/inject-script';
import { onInstalled } from '../lib/background/on-installed';
import { endInOpenTabs, injectIntoOpenTabs, injectOnFirstStart } from '../lib/background/open-tabs';
import { isFromGmailTab, type Sender } from '../lib/messaging/sender';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, reply: (answer?: unknown) => void) => {
      if (!isFromGmailTab(sender, browser.runtime.id)) return;
      const answer = injectScript(message, sender) ?? handleMessage(message, sender);
      // without an answer the script asks a second time
      answer.then(reply, () => reply());
      return true;
    },
  );
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  void injectOnFirstStart();
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onRemoved.addListener(() => void endInOpenTabs());
  // scripts notice that the extension was reloaded when their port closes
  browser.runtime.onConnect.addListener(() => {});
});
