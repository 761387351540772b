import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { afterSaving } from '../lib/account-view';
import { accountsSeen } from '../lib/background/accounts-seen';
import { formSeen } from '../lib/background/form-seen';
import { endInOpenTabs, wakeOpenTabs, wakeOpenTabsOnce } from '../lib/background/open-tabs';
import { speechFor } from '../lib/background/speech';
import { guideAddress } from '../lib/guide-address';
import { noteSightings, updateAccount } from '../lib/memory/accounts';
import { rememberEdit } from '../lib/memory/hand-over';
import { type PageMessage, pageMessageSchema } from '../lib/messages';
import { refreshGmail } from '../lib/refresh-gmail';
import { isFromGmailTab, type Sender } from '../lib/sender';

const scripts = {
  accounts: '/content-scripts/accounts.js',
  'pop-form': '/content-scripts/pop-form.js',
} as const;

type From = Sender & { tab: { id: number } };
type Answers = {
  [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
    from: From,
  ) => Promise<unknown>;
};

const answers: Answers = {
  need: async ({ script }, { tab, frameId = 0 }) => {
    // the script asks for texts in a moment: most likely those of Gmail's last language
    void speechFor('');
    if (script === 'none') return true;
    return browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [scripts[script]],
    });
  },
  'accounts-seen': async (message, { tab }) => (await accountsSeen(tab.id, message)).answer,
  'edit-clicked': async ({ address }, { tab }) => {
    await rememberEdit(tab.id, address);
    if (address) await noteSightings(address, ['edit-opened']);
  },
  'form-seen': async (message, { tab }) => {
    const answer = await formSeen(message, tab.openerTabId);
    // the row keeps its old error: only the window knows that the new password was refused as well
    if (message.error) void refreshGmail();
    return answer;
  },
  'form-state': ({ address, sightings }) => noteSightings(address, sightings),
  saved: ({ address, wellFormed }) =>
    updateAccount(address, (record) => afterSaving(record, wellFormed, Date.now())),
  dismiss: async ({ address, cause }) => {
    await updateAccount(address, (record) => ({ ...record, dismissed: cause }));
    await refreshGmail();
  },
  'open-guide': async ({ address, remedy }) => {
    await browser.tabs.create({ url: guideAddress(address, remedy) });
    return true;
  },
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, reply: (answer?: unknown) => void) => {
      const parsed = z.safeParse(pageMessageSchema, message);
      if (!parsed.success || !isFromGmailTab(sender, browser.runtime.id)) return;
      // who hears nothing asks once more
      answer(parsed.data, sender).then(reply, () => reply());
      return true;
    },
  );
  void wakeOpenTabsOnce();
  browser.permissions.onAdded.addListener(() => void wakeOpenTabs());
  browser.permissions.onRemoved.addListener(() => void endInOpenTabs());
  // a port that closes is how a page's script notices that the extension was reloaded
  browser.runtime.onConnect.addListener(() => {});
});

// the popup answers to nothing: its own messages have a union of their own
const answer = <Message extends PageMessage>(message: Message, from: From): Promise<unknown> =>
  (answers[message.type] as (message: Message, from: From) => Promise<unknown>)(message, from);
