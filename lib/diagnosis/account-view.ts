import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { Provider } from '../mail/provider';
import { providerOf } from '../mail/providers';
import { serverIn } from '../mail/server-in-text';
import { plainQuote } from '../mail/server-text';
import type { AccountRecord } from '../storage/records';
import { diagnose } from './diagnose';
import type { AccountHistory, Diagnosis } from './diagnosis';

/** Everything a view needs to show one account. */
export interface AccountView {
  account: FetchedAccount;
  provider?: Provider;
  diagnosis?: Diagnosis;
  quote?: string;
}

const historyOf = ({ failed, savedPassword }: AccountRecord): AccountHistory => ({
  ...(failed && { failed }),
  ...(savedPassword && { savedPassword }),
});

/** Diagnoses one account with its stored record. */
export function viewOf(
  account: FetchedAccount,
  record: AccountRecord,
  now: Date,
  formServer: string | undefined = record.server,
): AccountView {
  const { text = '', detail } = account.error ?? {};
  const server = serverIn(text, account.address, detail) ?? formServer;
  const provider = providerOf(account.address, formServer) ?? providerOf(account.address, server);
  const diagnosis = diagnose({
    account,
    history: historyOf(record),
    now,
    ...(provider && { provider }),
    ...(server && { server }),
  });
  const words = account.error && (account.error.detail || account.error.text);
  return {
    account,
    ...(provider && { provider }),
    ...(diagnosis && { diagnosis }),
    ...(words && { quote: plainQuote(words) }),
  };
}
