import { factText, longDate } from '../facts/fact-text';
import { factOf } from '../facts/facts';
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

/** Since when, as far as a dated claim says so; short below a headline that says what ended. */
export function sinceWhen(diagnosis: Diagnosis, t: Translate, locale: string): string {
  const { cause, facts, waitsForRetry, passwordRuledOut } = diagnosis;
  const [fact] = facts;
  if (!fact) return '';
  const hasHeadline = cause === 'password-sign-in-ended' && !waitsForRetry && !passwordRuledOut;
  return hasHeadline && fact === 'microsoft-password-pop-ended'
    ? t('hint.since', { since: longDate(factOf(fact)?.since ?? '', t, locale) })
    : factText(fact, t, locale);
}
