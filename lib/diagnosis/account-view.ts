import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import type { Provider } from '../mail/provider';
import { providerOf } from '../mail/providers';
import { plainQuote } from '../mail/server-text';
import type { HintModel } from '../messaging/answers';
import { historyOf, withSightings } from '../storage/account-records';
import type { AccountRecord } from '../storage/records';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';

/** Everything a view needs to speak of one account. */
export interface AccountView {
  account: FetchedAccount;
  provider?: Provider;
  diagnosis?: Diagnosis;
  quote?: string;
}

/** Judges one account with what is remembered of it. */
export function viewOf(
  account: FetchedAccount,
  record: AccountRecord,
  now: Date,
  server: string | undefined = record.server,
): AccountView {
  const provider = providerOf(account.address, server);
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

/** The hint for an account, `undefined` when it needs none or the person has dismissed this very cause. */
export function hintOf(view: AccountView, record: AccountRecord, visit: string): HintModel | undefined {
  const { account, provider, diagnosis, quote } = view;
  if (!diagnosis || record.dismissed === diagnosis.cause) return;
  if (diagnosis.cause === 'recovered' && record.failedIn !== visit && record.recoveryToldTo !== visit) return;
  return {
    address: account.address,
    diagnosis,
    ...(provider && { providerName: provider.shortName }),
    ...(quote && { quote }),
    ...(account.editLabel && { editLabel: account.editLabel }),
  };
}

const hour = 3_600_000;

/**
 * What to remember after an account was seen. A failure is noted once an hour at most; a dismissal ends when the cause
 * changes, an attempt when the account is healthy again. Of a recovery the visit that sees it is told, and one later one.
 */
export function remember(
  before: AccountRecord,
  { account, diagnosis }: AccountView,
  { now, visit }: { now: number; visit: string },
): AccountRecord {
  const record = withSightings(
    before,
    account.state === 'healthy' ? ['row-seen', 'healthy'] : ['row-seen'],
    now,
  );
  if (account.state === 'failing' && diagnosis) {
    const { failed, dismissed, recoveryToldTo: _, ...rest } = withoutSighting(record, 'healthy');
    const isKnown = failed?.cause === diagnosis.cause && now - failed.at < hour && failed.at <= now;
    return {
      ...rest,
      failedIn: visit,
      failed: isKnown ? failed : { at: now, cause: diagnosis.cause },
      ...(dismissed === diagnosis.cause && { dismissed }),
    };
  }
  if (diagnosis?.cause !== 'recovered') return record;
  const { attempt: _, ...rest } = record;
  return rest.failedIn === visit || rest.recoveryToldTo ? rest : { ...rest, recoveryToldTo: visit };
}

const withoutSighting = (record: AccountRecord, gone: string): AccountRecord =>
  record.sightings?.[gone]
    ? {
        ...record,
        sightings: Object.fromEntries(Object.entries(record.sightings).filter(([name]) => name !== gone)),
      }
    : record;

/** What to remember once the form was sent: that a well-formed app password went out, never which. */
export const afterSaving = (record: AccountRecord, wellFormed: boolean, now: number): AccountRecord => {
  const saved = withSightings(record, ['saved'], now);
  return wellFormed ? { ...saved, attempt: { at: now, cause: record.failed?.cause ?? 'unknown' } } : saved;
};
