import type { AccountHistory } from './diagnosis';
import type { CauseId } from './ids';
import { loginRefusalCauses } from './login-refusals';

const hour = 60 * 60 * 1000;
const remembered = 24 * hour;

/** Causes shown before a password was saved; `unknown`: the account was never seen failing, such as one that is being added. */
const before: readonly CauseId[] = [...loginRefusalCauses, 'unknown'];

/**
 * Whether a well-formed app password was saved within the last day and the sign-in is refused all the same. A refusal
 * within `settlesInHours` proves nothing.
 */
export function isPasswordRuledOut(
  present: CauseId,
  savedPassword: AccountHistory['savedPassword'],
  now: Date,
  settlesInHours = 0,
): boolean {
  if (!savedPassword || !loginRefusalCauses.includes(present) || !before.includes(savedPassword.cause))
    return false;
  const age = now.getTime() - savedPassword.at;
  return age >= settlesInHours * hour && age <= remembered;
}
