import type { RemedyId } from '../remedies/ids';
import type { Symptoms } from './diagnosis';

type Account = Pick<Symptoms, 'provider'>;

/** A personal Microsoft account: Outlook.com, Hotmail, Live, MSN. */
export const isPersonalMicrosoft = ({ provider }: Account) => provider?.microsoft === 'personal';

/** A work or school account, or a domain of its own whose mail is fetched from Microsoft's server. */
export const isWorkMicrosoft = ({ provider }: Account) => provider?.microsoft === 'work';

export const isMicrosoft = ({ provider }: Account) => provider?.microsoft !== undefined;

/** `remedies`, and at a personal Microsoft account what helps whatever the password: forwarding first. */
export function forwardingFirst(account: Account, remedies: RemedyId[]): RemedyId[] {
  if (!isPersonalMicrosoft(account)) return remedies;
  return ['forwarding', ...remedies, 'modern-client', 'app-password', 'catch-up'];
}

/** `remedies`, and at a personal Microsoft account the ways that need no fetcher, for when those have not helped. */
export function forwardingAfter(account: Account, remedies: RemedyId[]): RemedyId[] {
  return isPersonalMicrosoft(account) ? [...remedies, 'forwarding', 'modern-client'] : remedies;
}
