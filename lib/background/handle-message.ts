import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { afterSaving } from '../diagnosis/account-view';
import { refreshGmail } from '../messaging/gmail-tabs';
import { type PageMessage, pageMessageSchema } from '../messaging/page-messages';
import type { GmailTab } from '../messaging/sender';
import { guideAddress } from '../pages/guide-address';
import { noteSightings, updateAccount } from '../storage/account-records';
import { rememberEdit } from '../storage/pending';
import { accountsSeen } from './accounts-handler';
import { formSeen } from './form-handler';

type Answers = {
  [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
    from: GmailTab,
  ) => Promise<unknown>;
};

const answers: Answers = {
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

/** Answers what a script of ours in a Gmail tab says; what is none of our messages gets no answer. */
export async function answerPage(message: unknown, from: GmailTab): Promise<unknown> {
  const { data } = z.safeParse(pageMessageSchema, message);
  return data && answer(data, from);
}

// the popup answers to nothing: its own messages have a union of their own
const answer = <Message extends PageMessage>(message: Message, from: GmailTab): Promise<unknown> =>
  (answers[message.type] as (message: Message, from: GmailTab) => Promise<unknown>)(message, from);
