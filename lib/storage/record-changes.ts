import type { AccountView } from '../diagnosis/account-view';
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
  const record = withSightings(
    before,
    account.state === 'healthy' ? ['row-seen', 'healthy'] : ['row-seen'],
    now,
  );
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

function withoutHealthy(record: AccountRecord): AccountRecord {
  const { healthy: _, ...sightings } = record.sightings ?? {};
  return { ...record, sightings };
}

/** The record after the form was sent: notes that a well-formed app password was saved, never which. */
export const afterSaving = (record: AccountRecord, wellFormed: boolean, now: number): AccountRecord => ({
  ...withSightings(record, ['saved'], now),
  ...(wellFormed && { savedPassword: { at: now, cause: record.failed?.cause ?? 'unknown' } }),
});
