import { viewOf } from '../account-view';
import type { FormAnswer } from '../answers';
import type { FetchedAccount } from '../gmail/account';
import type { PageWords } from '../gmail/page-words';
import { domainOf } from '../mail/address';
import { readAccount, updateAccount } from '../memory/accounts';
import { readEdit, rememberRefusal } from '../memory/hand-over';
import { rememberPageWords } from '../memory/page-words';
import type { AccountRecord } from '../memory/records';
import { ifThereIsRoom } from '../memory/storage';
import type { PageMessage } from '../messages';
import { speechFor } from './speech';

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
    ...(provider && { provider }),
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
