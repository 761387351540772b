import type { AccountHistory } from './diagnosis';
import type { CauseId } from './ids';
import { loginRefusalCauses } from './login-refusals';

const hour = 60 * 60 * 1000;
const remembered = 24 * hour;

/** Hours until a new app password works, by provider; an earlier refusal proves nothing. Source: providers.json. */
const settling: Record<string, number> = { yandex: 3 };

/** Whether a well-formed app password was saved within the last day and the sign-in is refused all the same. */
export function isPasswordRuledOut(
  present: CauseId,
  attempt: AccountHistory['attempt'],
  now: Date,
  providerId = '',
): boolean {
  if (!attempt || ![present, attempt.cause].every((cause) => loginRefusalCauses.includes(cause)))
    return false;
  const age = now.getTime() - attempt.at;
  return age >= (settling[providerId] ?? 0) * hour && age <= remembered;
}
