import { headline, sinceWhen } from '../../lib/diagnosis/headline';
import type { Translate } from '../../lib/i18n/translator';
import type { HintModel } from '../../lib/messaging/answers';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { Mark } from '../shared/Mark';
import { trusted } from '../shared/trusted';

export interface HintProps {
  hint: HintModel;
  t: Translate;
  locale: string;
  /** Without a remedy the guide shows all options. */
  onOpenGuide: (remedy?: RemedyId) => void;
  onShowMe: () => void;
  onDismiss: () => void;
}

/** The hint below an account: what happened, since when, that nothing is lost, and what to do next. */
export function Hint({ hint, t, locale, onOpenGuide, onShowMe, onDismiss }: HintProps) {
  const { address, diagnosis, canEdit, editLabel } = hint;
  const { cause, remedies } = diagnosis;
  const isGood = cause === 'recovered' || cause === 'moved';
  const [remedy] = remedies;
  return (
    <section
      class="hint"
      data-cause={cause}
      data-certainty={diagnosis.certainty}
      aria-label={t('hint.region', { address })}
    >
      <Mark state={isGood ? 'ok' : 'wrong'} />
      <div class="hint-body">
        <p class="hint-headline" role="status">
          {headline(hint, t)}
        </p>
        <p>{secondLine(hint, t, locale)}</p>
        <p class="actions">
          {!isGood && (
            <>
              <button
                type="button"
                class="primary"
                data-action="open-guide"
                onClick={trusted(() => onOpenGuide(remedy))}
              >
                {t(`hint.start.${remedy}`)}
              </button>
              <button type="button" data-action="other-ways" onClick={trusted(() => onOpenGuide())}>
                {t('hint.otherWays')}
              </button>
              {canEdit && (
                <button type="button" data-action="show-me" onClick={trusted(onShowMe)}>
                  {editLabel ? t('hint.showEdit', { label: editLabel }) : t('hint.showRow')}
                </button>
              )}
            </>
          )}
          {hint.due && (
            <button
              type="button"
              class="primary"
              data-action="open-guide"
              onClick={trusted(() => onOpenGuide())}
            >
              {t('plan.due.open')}
            </button>
          )}
          <button type="button" data-action="dismiss" onClick={trusted(onDismiss)}>
            {t(isGood ? 'hint.close' : 'hint.dismiss')}
          </button>
        </p>
        {!isGood && <ErrorWords hint={hint} t={t} />}
        {hint.isStorageFull && <p role="alert">{t('common.storageFull')}</p>}
      </div>
    </section>
  );
}

/** That nothing is lost, and since when as far as a dated claim says so. */
function secondLine({ diagnosis, due }: HintModel, t: Translate, locale: string): string {
  const { cause } = diagnosis;
  if (due) return t(`plan.due.${due}`);
  if (cause === 'recovered' || cause === 'moved') return t(`causes.${cause}.why`);
  const safe = t(cause === 'password-sign-in-ended' ? 'hint.notYourFault' : 'hint.safe');
  return `${safe} ${sinceWhen(diagnosis, t, locale)}`.trim();
}

/** The server's own words, folded: they often sound like a wrong password. */
function ErrorWords({ hint: { diagnosis, quote }, t }: Pick<HintProps, 'hint' | 't'>) {
  if (!quote) return null;
  const context: Record<string, string> =
    diagnosis.cause === 'password-sign-in-ended' ? { context: 'password' } : {};
  return (
    <details class="hint-quote">
      <summary>{t('hint.errorTitle', context)}</summary>
      <p>
        {t('hint.serverSays', context)} <q dir="ltr">{quote}</q>
      </p>
    </details>
  );
}
