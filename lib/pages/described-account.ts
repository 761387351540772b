import { detailOf } from '../gmail/accounts-list/fetch-error';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import { caps } from '../gmail/caps';
import { tidy } from '../gmail/page/text';
import { addressesIn } from '../mail/addresses-in-text';
import { joinedLines, rowsOf } from './pasted-text';

/** More than the whole settings page has. */
const longestPaste = 20_000;

/** The account that a person describes: an address, and the text that Gmail showed, as it was pasted. */
export function describedAccount(typed: string, message: string): FetchedAccount {
  const start = typed.trim().slice(0, caps.address);
  const address = addressesIn(start)[0] ?? start;
  const rows = rowsOf(address, joinedLines(message.slice(0, longestPaste)));
  const text = tidy(rows).slice(0, caps.text);
  return { address, state: 'failing', error: { text, detail: detailOf(text), isPasted: true } };
}
