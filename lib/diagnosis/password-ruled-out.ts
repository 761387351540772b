import type { AccountHistory } from './diagnosis';
import type { CauseId } from './ids';
import { loginRefusalCauses } from './login-refusals';

const hour = 60 * 60 * 1000;
const remembered = 24 * hour;

/** What an attempt may have followed; `unknown` is an account never seen failing before, such as one that is being added. */
const before: readonly CauseId[] = [...loginRefusalCauses, 'unknown'];

/**
 * Whether a well-formed app password was saved within the last day and the sign-in is refused all the same. A refusal
 * within `settlesInHours` proves nothing.
 */
export function isPasswordRuledOut(
  present: CauseId,
  attempt: AccountHistory['attempt'],
  now: Date,
  settlesInHours = 0,
): boolean {
  if (!attempt || !loginRefusalCauses.includes(present) || !before.includes(attempt.cause)) return false;
  const age = now.getTime() - attempt.at;
  return age >= settlesInHours * hour && age <= remembered;
}
