import { viewOf } from '../diagnosis/account-view';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { PageWords } from '../gmail/words/page-words';
import { isSameAddress } from '../mail/address';
import { forForm } from '../mail/provider';
import type { FormAnswer } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { changeAccount, readAccount } from '../storage/account-records';
import { noteGmailWords } from '../storage/gmail-words';
import { updateStorage } from '../storage/items';
import { noteRefusal, readEdit } from '../storage/pending';
import { afterTrying } from '../storage/record-changes';
import type { AccountRecord } from '../storage/records';
import { bundleForGmail } from './gmail-language';

type FormSeen = Extract<PageMessage, { type: 'form-seen' }>;

/** Answers the form's helper: which account the form is for, which values belong in it, and what its error means. */
export async function formSeen(
  message: FormSeen,
  opener: number | undefined,
  now = new Date(),
): Promise<FormAnswer> {
  const [bundle, clicked] = await Promise.all([
    bundleForGmail(message.language),
    readEdit(opener, now.getTime()),
  ]);
  // another account's window may have opened after the click: what the window itself shows comes first
  const address = message.chosen ?? message.address ?? clicked;
  const record = await note(message, address, isSameAddress(clicked, address), now.getTime());
  if (!address || !record) return { bundle };
  const account: FetchedAccount = message.error
    ? { address, state: 'failing', error: message.error }
    : { address, state: 'checking' };
  const { provider, diagnosis, quote } = viewOf(account, record, now, message.server);
  return {
    address,
    bundle,
    ...(provider && { provider: forForm(provider) }),
    ...(diagnosis && { diagnosis }),
    ...(quote && { quote }),
  };
}

/** Remembers what the window shows and returns the account's record, also where the storage is full. */
const note = (
  { language, words, error, server }: FormSeen,
  address: string | undefined,
  isEditing: boolean,
  now: number,
): Promise<AccountRecord | undefined> =>
  updateStorage((stored) => {
    noteGmailWords(stored, language, isEditing ? words : withoutSave(words));
    if (!address) return;
    if (error) noteRefusal(stored, address, error, now);
    const typed = server.trim();
    return changeAccount(stored, address, (before) => {
      // an error in the window is the answer to what was saved in it
      const record = error ? afterTrying(before, now) : before;
      return typed ? { ...record, server: typed } : record;
    });
  }).catch(() => (address ? readAccount(address) : undefined));

// the form for adding an account has another button in the same place
const withoutSave = ({ saveChanges: _, ...words }: PageWords): PageWords => words;
