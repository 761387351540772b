import type { AccountView } from '../diagnosis/account-view';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import { withSightings } from './account-records';
import type { AccountRecord } from './records';

const hour = 3_600_000;

/**
 * The record after its account was seen. A failure is noted once an hour at most; a dismissal ends when the cause changes,
 * a saved password when the account is healthy again. A recovery is shown in the visit that sees it and in one later one.
 */
export function afterSeeing(
  before: AccountRecord,
  { account, diagnosis }: AccountView,
  { now, visit }: { now: number; visit: string },
): AccountRecord {
  const tried = hasTried(account, before, now) ? afterTrying(before, now) : before;
  const record =
    account.state === 'healthy'
      ? withSightings(fetchedAgain(tried), ['row-seen', 'healthy'], now)
      : withSightings(tried, ['row-seen'], now);
  if (account.state === 'failing' && diagnosis) {
    const { failed, dismissed, recoveryShownIn: _, ...rest } = withoutHealthy(record);
    const isKnown = failed?.cause === diagnosis.cause && now - failed.at < hour && failed.at <= now;
    return {
      ...rest,
      failedIn: visit,
      failed: isKnown ? failed : { at: now, cause: diagnosis.cause },
      ...(dismissed === diagnosis.cause && { dismissed }),
    };
  }
  if (diagnosis?.cause !== 'recovered') return record;
  const { savedPassword: _, ...rest } = record;
  return rest.failedIn === visit || rest.recoveryShownIn ? rest : { ...rest, recoveryShownIn: visit };
}

function fetchedAgain(record: AccountRecord): AccountRecord {
  if (!record.forwarding) return record;
  const { isNotFetched: _, ...forwarding } = record.forwarding;
  return { ...record, forwarding };
}

function withoutHealthy(record: AccountRecord): AccountRecord {
  const { healthy: _, ...sightings } = record.sightings ?? {};
  return { ...record, sightings };
}

/** The record after the form was sent: notes whether the password had the known format, never which it was. */
export const afterSaving = (
  record: AccountRecord,
  { hasKnownFormat, errorBefore }: { hasKnownFormat: boolean; errorBefore?: string | undefined },
  now: number,
): AccountRecord => ({
  ...withSightings(record, ['saved'], now),
  savedPassword: {
    at: now,
    cause: record.failed?.cause ?? 'unknown',
    hasKnownFormat,
    ...(errorBefore && { errorBefore }),
  },
});

/** The record once Gmail is known to have tried what was saved. */
export const afterTrying = (record: AccountRecord, now: number): AccountRecord =>
  record.savedPassword && record.savedPassword.triedAt === undefined && now >= record.savedPassword.at
    ? { ...record, savedPassword: { ...record.savedPassword, triedAt: now } }
    : record;

/** A row that merely still shows its old error proves nothing: Gmail tries again within the hour. */
function hasTried({ state, error }: FetchedAccount, { savedPassword }: AccountRecord, now: number): boolean {
  if (!savedPassword) return false;
  const isAnotherError = withoutNumbers(error?.text) !== withoutNumbers(savedPassword.errorBefore);
  return state !== 'failing' || isAnotherError || now - savedPassword.at >= hour;
}

// an error may say how long ago it was
const withoutNumbers = (text = ''): string => text.replace(/\p{Nd}+/gu, '0');
