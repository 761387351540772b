import type { RemedyId } from '../remedies/remedy-ids';
import { isPersonalMicrosoft, isWorkMicrosoft } from './account-kind';
import type { Symptoms } from './diagnosis';

/**
 * A cause's ways out for one account, best first, each once. At a personal Microsoft account forwarding comes first
 * whatever the cause, for no password helps there. A password proven useless goes last; at work the administrator
 * decides on forwarding.
 */
export function waysOut(
  remedies: RemedyId[],
  account: Pick<Symptoms, 'provider'>,
  passwordRuledOut: boolean,
): RemedyId[] {
  const all: RemedyId[] = isPersonalMicrosoft(account)
    ? ['forwarding', ...remedies, 'modern-client', 'catch-up']
    : remedies;
  if (!passwordRuledOut || isWorkMicrosoft(account)) return unique(all);
  return unique(['forwarding', ...all.filter((remedy) => remedy !== 'app-password'), ...all]);
}

const unique = (remedies: RemedyId[]): RemedyId[] => [...new Set(remedies)];
