import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { putScript } from '../lib/background/inject-script';
import { endInOpenTabs, wakeOpenTabs, wakeOpenTabsOnce } from '../lib/background/open-tabs';
import { type GmailTab, isFromGmailTab, type Sender } from '../lib/messaging/sender';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, reply: (answer?: unknown) => void) => {
      if (!isFromGmailTab(sender, browser.runtime.id)) return;
      // who hears nothing asks once more
      answer(message, sender).then(reply, () => reply());
      return true;
    },
  );
  void wakeOpenTabsOnce();
  browser.permissions.onAdded.addListener(() => void wakeOpenTabs());
  browser.permissions.onRemoved.addListener(() => void endInOpenTabs());
  // a port that closes is how a page's script notices that the extension was reloaded
  browser.runtime.onConnect.addListener(() => {});
});

// all that answers is bundled here and evaluated when it is first imported
async function answer(message: unknown, from: GmailTab): Promise<unknown> {
  const put = putScript(message, from);
  if (!put) return (await import('../lib/background/handle-message')).answerPage(message, from);
  void getReady();
  return put;
}

/** While a script is on its way into a page: it asks at once, most likely for the texts of Gmail's last language. */
async function getReady(): Promise<void> {
  await import('../lib/background/handle-message');
  const { speechFor } = await import('../lib/i18n/gmail-language');
  await speechFor('');
}
