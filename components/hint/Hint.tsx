import { headline } from '../../lib/diagnosis/headline';
import { factText } from '../../lib/facts/fact-text';
import type { Translate } from '../../lib/i18n/translator';
import type { HintModel } from '../../lib/messaging/answers';
import type { RemedyId } from '../../lib/remedies/ids';
import { Mark } from '../shared/Mark';
import { trusted } from '../shared/trusted';

export interface HintProps {
  hint: HintModel;
  t: Translate;
  locale: string;
  onOpenGuide: (remedy?: RemedyId) => void;
  onShowMe: () => void;
  onDismiss: () => void;
}

/** The hint below a failing account: what happened, what is known, what to do next. */
export function Hint({ hint, t, locale, onOpenGuide, onShowMe, onDismiss }: HintProps) {
  const { address, diagnosis, quote, editLabel } = hint;
  const isRecovered = diagnosis.cause === 'recovered';
  return (
    <section
      class="hint"
      data-cause={diagnosis.cause}
      data-certainty={diagnosis.certainty}
      aria-label={t('hint.region', { address })}
    >
      <Mark state={isRecovered ? 'ok' : 'wrong'} />
      <div class="hint-body">
        <p class="hint-says" role="status">
          {headline(hint, t)}
        </p>
        {diagnosis.facts.slice(0, 1).map((id) => (
          <p class="hint-fact" key={id}>
            {factText(id, t, locale)}
          </p>
        ))}
        {quote && !isRecovered && (
          <p class="hint-quote">
            {t('hint.serverSays')} <q dir="ltr">{quote}</q>
          </p>
        )}
        {isRecovered ? <p>{t('hint.backlog')}</p> : <Ways hint={hint} t={t} />}
        <p class="actions">
          {!isRecovered && (
            <button
              type="button"
              class="primary"
              data-action="open-guide"
              onClick={trusted(() => onOpenGuide(diagnosis.remedies[0]))}
            >
              {t('hint.openGuide')}
            </button>
          )}
          {!isRecovered && (
            <button type="button" data-action="show-me" onClick={trusted(onShowMe)}>
              {editLabel ? t('hint.showEdit', { label: editLabel }) : t('hint.showRow')}
            </button>
          )}
          <button type="button" data-action="dismiss" onClick={trusted(onDismiss)}>
            {isRecovered ? t('hint.close') : t('hint.dismiss')}
          </button>
        </p>
        {hint.isStorageFull && <p role="alert">{t('common.storageFull')}</p>}
      </div>
    </section>
  );
}

/** The ways out in a few words, the best first. */
function Ways({ hint: { diagnosis }, t }: Pick<HintProps, 'hint' | 't'>) {
  return (
    <ol class="ways">
      {diagnosis.remedies.slice(0, 3).map((id) => (
        <li key={id} data-way={id}>
          {t(standingKey(id, diagnosis.cause, t))}
        </li>
      ))}
    </ol>
  );
}

// an app password has another standing at a provider that refuses it
function standingKey(id: RemedyId, cause: string, t: Translate): string {
  const special = `ways.${id}-at-${cause}`;
  return t(special) === special ? `ways.${id}` : special;
}
