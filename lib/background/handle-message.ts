import * as z from 'zod/mini';
import { refreshGmail } from '../messaging/gmail-tabs';
import { type PageMessage, pageMessageSchema } from '../messaging/page-messages';
import type { GmailTab } from '../messaging/sender';
import { changeAccount, noteSightings, updateAccount } from '../storage/account-records';
import { StorageFullError, updateStorage } from '../storage/items';
import { lastError } from '../storage/last-report';
import { rememberEdit } from '../storage/pending';
import { afterSaving } from '../storage/record-changes';
import { accountsSeen } from './accounts-handler';
import { filtersOpened, filtersSeen } from './filters-handler';
import { formSeen } from './form-handler';
import { openGuide, openGuideTab } from './open-guide';
import { ownWord, searchOpened, searchSeen } from './search-handler';

type Handlers = {
  [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
    from: GmailTab,
  ) => Promise<unknown>;
};

const handlers: Handlers = {
  'accounts-seen': (message, { tab }) => accountsSeen(tab.id, message),
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
  saved: ({ address, hasKnownFormat }) =>
    updateStorage((stored) => {
      const errorBefore = lastError(stored, address);
      changeAccount(stored, address, (record) =>
        afterSaving(record, { hasKnownFormat, errorBefore }, Date.now()),
      );
    }),
  'search-opened': (message) => searchOpened(message),
  'search-seen': async (message) => {
    await searchSeen(message);
    if (message.result === 'arrived') void refreshGmail();
  },
  'own-word': (message) => storedAndShown(ownWord(message)),
  'filters-opened': () => filtersOpened(),
  'filters-seen': (message) => filtersSeen(message),
  dismiss: ({ address, cause }) =>
    storedAndShown(updateAccount(address, (record) => ({ ...record, dismissed: cause }))),
  'open-guide': async ({ address, remedy, inTab }, { tab }) => {
    await (inTab ? openGuideTab(address, remedy) : openGuide(tab.windowId, address, remedy));
    return true;
  },
};

/** Whether it could be stored; then the open pages show it. */
async function storedAndShown(storing: Promise<unknown>): Promise<{ isStored: boolean }> {
  const isStored = await storing.then(
    () => true,
    (error) => {
      if (error instanceof StorageFullError) return false;
      throw error;
    },
  );
  if (isStored) await refreshGmail();
  return { isStored };
}

/** Handles a message of a script of ours in a Gmail tab and returns the answer; anything else gets none. */
export async function handleMessage(message: unknown, from: GmailTab): Promise<unknown> {
  const { data } = z.safeParse(pageMessageSchema, message);
  return data && handle(data, from);
}

// TypeScript cannot see that the handler and the message are of the same type
const handle = <Message extends PageMessage>(message: Message, from: GmailTab): Promise<unknown> =>
  (handlers[message.type] as (message: Message, from: GmailTab) => Promise<unknown>)(message, from);
