import type { CauseId } from './cause-ids';
import type { AccountHistory } from './diagnosis';
import { loginRefusalCauses } from './login-refusals';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Causes shown before a password was saved; `unknown`: the account was never seen failing, such as one that is being added. */
const causesBefore: readonly CauseId[] = [...loginRefusalCauses, 'unknown'];

/**
 * Whether an app password of the provider's own known format was saved within the last day, Gmail has tried it since, and
 * the sign-in is refused all the same. A refusal within `settlesInHours` proves nothing: new passwords work only then.
 */
export function isPasswordRuledOut(
  present: CauseId,
  saved: AccountHistory['savedPassword'],
  now: Date,
  settlesInHours = 0,
): boolean {
  if (!saved?.hasKnownFormat || saved.triedAt === undefined) return false;
  if (!loginRefusalCauses.includes(present) || !causesBefore.includes(saved.cause)) return false;
  const age = now.getTime() - saved.at;
  return age <= day && age >= 0 && saved.triedAt - saved.at >= settlesInHours * hour;
}

/** Whether a password was saved that Gmail has not tried yet: it does so within the hour, and shows the old error until then. */
export function isWaitingForRetry(
  present: CauseId,
  saved: AccountHistory['savedPassword'],
  now: Date,
): boolean {
  if (!saved || saved.triedAt !== undefined || !loginRefusalCauses.includes(present)) return false;
  const age = now.getTime() - saved.at;
  return age >= 0 && age < hour;
}
