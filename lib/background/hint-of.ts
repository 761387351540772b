import type { AccountView } from '../diagnosis/account-view';
import type { Diagnosis } from '../diagnosis/diagnosis';
import type { HintModel } from '../messaging/answers';
import type { PlanEntry } from '../plan/plan';
import { happensInForm } from '../remedies/all-remedies';
import type { AccountRecord } from '../storage/records';

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
