import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { Provider } from '../mail/provider';
import { providerOf } from '../mail/providers';
import { serverIn } from '../mail/server-in-text';
import { plainQuote } from '../mail/server-text';
import type { HintModel } from '../messaging/answers';
import type { PlanEntry } from '../plan/plan';
import { happensInForm } from '../remedies/all-remedies';
import { historyOf } from '../storage/account-records';
import type { AccountRecord } from '../storage/records';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';

/** Everything a view needs to show one account. */
export interface AccountView {
  account: FetchedAccount;
  provider?: Provider;
  diagnosis?: Diagnosis;
  quote?: string;
}

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

const movedDiagnosis: Diagnosis = {
  cause: 'moved',
  certainty: 'certain',
  evidence: [],
  remedies: [],
  facts: [],
  passwordRuledOut: false,
};

/** The hint for an account, `undefined` when it needs none or the person has dismissed this very cause. */
export function hintOf(
  view: AccountView,
  record: AccountRecord,
  visit: string,
  entry: PlanEntry,
): HintModel | undefined {
  const { account, provider, quote } = view;
  const isForwarded = entry.movedBy !== undefined && entry.movedBy === record.forwarding?.proven?.by;
  // settled in another way by the person's own word
  if (entry.move === 'proven' && !isForwarded) return;
  const diagnosis = isForwarded ? movedDiagnosis : view.diagnosis;
  if (!diagnosis || (record.dismissed === diagnosis.cause && !entry.due)) return;
  if (diagnosis.cause === 'recovered' && record.failedIn !== visit && record.recoveryShownIn !== visit)
    return;
  return {
    address: account.address,
    diagnosis,
    ...(provider && { providerName: provider.shortName }),
    ...(quote && { quote }),
    ...(account.editLabel && { editLabel: account.editLabel }),
    ...(happensInForm(diagnosis.remedies[0]) && { canEdit: true }),
    ...(entry.due && { due: entry.due }),
  };
}
