import { plusAddress } from '../mail/plus-address';
import type { PlanEntry } from './plan';
import { gmailAddressOf, proofOf } from './proof';

/** Where the provider is to forward the mail to: an address of its own (`name+word@gmail.com`), or the plain one. */
export type Target = 'plus' | 'plain';

/** The part of a remedy's context that forwarding needs. */
export interface ForwardingContext {
  targetKind: Target;
  target?: string;
  proofQuery?: string;
  /** Mail arrives at the plain address either way while Gmail still fetches the account: a test now would prove nothing. */
  isProvenLater?: true;
}

/**
 * Where an account's mail is to go: the target that was begun with, else an address of its own where Gmail still fetches
 * the account, since nothing else can prove forwarding there.
 */
export function forwardingContext(
  { address, record, state, provider }: PlanEntry,
  now: number,
  gmailAddress = gmailAddressOf(record),
): ForwardingContext {
  const isFetched = state === 'healthy' || state === 'checking';
  const suggested = isFetched && gmailAddress && !provider?.forwarding.refusesPlus ? 'plus' : 'plain';
  const targetKind = record.forwarding?.target ?? suggested;
  const target = gmailAddress && (targetKind === 'plus' ? plusAddress(gmailAddress, address) : gmailAddress);
  const proof = proofOf(address, record, now);
  const isProvenLater = targetKind === 'plain' && isFetched && !proof;
  return {
    targetKind,
    ...(target && { target }),
    ...(proof && { proofQuery: proof.query }),
    ...(isProvenLater && { isProvenLater }),
  };
}
