import { viewOf } from '../diagnosis/account-view';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { PageWords } from '../gmail/words/page-words';
import { speechFor } from '../i18n/gmail-language';
import { domainOf } from '../mail/address';
import { forForm } from '../mail/provider';
import type { FormAnswer } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { readAccount, updateAccount } from '../storage/account-records';
import { rememberPageWords } from '../storage/gmail-words';
import { ifThereIsRoom } from '../storage/items';
import { readEdit, rememberRefusal } from '../storage/pending';
import type { AccountRecord } from '../storage/records';

type FormSeen = Extract<PageMessage, { type: 'form-seen' }>;

/** Tells the form's helper whose form this is, what belongs into it, and what its error means. */
export async function formSeen(
  message: FormSeen,
  opener: number | undefined,
  now = new Date(),
): Promise<FormAnswer> {
  const texts = speechFor(message.language);
  const server = message.server.trim();
  // whichever row was clicked, it is this one's record: a browser reads both in the time of one
  const named = message.chosen ?? wholeAddress(undefined, message.addresses);
  const [clicked, known] = await Promise.all([
    readEdit(opener, now.getTime()),
    named && noteServer(named, server),
  ]);
  // the helper does not wait for what others will read
  void ifThereIsRoom(rememberPageWords(message.language, wordsOf(message, clicked)));
  const address = message.chosen ?? wholeAddress(clicked, message.addresses);
  if (!address) return { speech: await texts };
  if (message.error) void ifThereIsRoom(rememberRefusal(address, message.error, now.getTime()));
  const record = known || (await noteServer(address, server));
  const account: FetchedAccount = message.error
    ? { address, state: 'failing', error: message.error }
    : { address, state: 'checking' };
  const { provider, diagnosis, quote } = viewOf(account, record, now, message.server);
  return {
    address,
    speech: await texts,
    ...(provider && { provider: forForm(provider) }),
    ...(diagnosis && { diagnosis }),
    ...(quote && { quote }),
  };
}

// waits its turn: what the window said when it was saved may still be on its way into the record
const noteServer = (address: string, server: string): Promise<AccountRecord> =>
  updateAccount(address, (record) =>
    server && server !== record.server ? { ...record, server } : record,
  ).catch(() => readAccount(address));

// the form for adding an account has another button in the same place
const wordsOf = ({ words: { saveChanges, ...words } }: FormSeen, clicked: string | undefined): PageWords =>
  clicked && saveChanges ? { ...words, saveChanges } : words;

/**
 * The account's whole address: the row whose "edit info" was clicked, else the one address the window names.
 * Where the two contradict each other, the window is right: another account's window may have come in between.
 */
export function wholeAddress(clicked: string | undefined, named: string[]): string | undefined {
  const whole = named.filter((address) => domainOf(address) !== undefined);
  const same = (a: string) => a.toLowerCase() === clicked?.toLowerCase();
  if (clicked && (whole.length === 0 || whole.some(same))) return clicked;
  return whole.length === 1 ? whole[0] : undefined;
}
