import type { Example } from '../../../lib/diagnosis/cause';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { providerOf } from '../../../lib/mail/providers';

export const now = new Date('2026-11-23T12:00:00Z');

/** Diagnoses an account that fails with these words; address and server give the provider. */
export function diagnoseText({ detail, text = detail, address, server }: Example) {
  const diagnosis = diagnose({
    account: { address, state: 'failing', error: { detail, text } },
    provider: providerOf(address, server),
    server,
    now,
  });
  if (!diagnosis) throw new Error('a failing account always has a diagnosis');
  return diagnosis;
}
