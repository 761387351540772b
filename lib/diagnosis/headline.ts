import type { Translate } from '../i18n/translator';
import type { Diagnosis } from './diagnosis';

/** The cause in one plain sentence. */
export function headline(
  { diagnosis, providerName }: { diagnosis: Diagnosis; providerName?: string },
  t: Translate,
): string {
  const provider = providerName ?? t('common.thisProvider');
  if (diagnosis.waitsForRetry) return t('hint.saved');
  if (diagnosis.passwordRuledOut) return t('hint.passwordRuledOut', { provider });
  return t(`causes.${diagnosis.cause}.says`, { provider });
}
