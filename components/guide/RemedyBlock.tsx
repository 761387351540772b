import { fetchEndPhase } from '../../lib/facts/fetch-end';
import { hasText } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/ids';
import { progressOf } from '../../lib/remedies/progress';
import { remedyOf } from '../../lib/remedies/registry';
import { FactNotes } from './FactNotes';
import { StepList } from './StepList';
import { TroubleList } from './TroubleList';
import type { ViewContext } from './view-context';
import { wordsFor } from './words';

export interface RemedyBlockProps {
  id: RemedyId;
  card: AccountCard;
  view: ViewContext;
  /** The first of the ways out stands open. */
  isOpen: boolean;
  isBest: boolean;
}

/** One way out: what it gives and costs, its steps with progress, and what can go wrong. */
export function RemedyBlock({ id, card, view, isOpen, isBest }: RemedyBlockProps) {
  const { t, actions } = view;
  const remedy = remedyOf(id);
  const { done, all } = progressOf(remedy, card.context, card.record);
  const words = wordsFor(card, view);
  const progress = t('popup.progress', { done, all });
  const key = `remedies.${id}`;
  const standing = remedy.standing?.(card.context);
  const proof = remedy.proof?.(card.context);
  const phase = fetchEndPhase(new Date());
  return (
    <details class="remedy" data-remedy={id} open={isOpen}>
      <summary>
        <span class="remedy-title">{t(`${key}.title`, words)}</span>
        {isBest && <span class="best">{t('popup.best')}</span>}
        <span class="remedy-progress">{progress}</span>
      </summary>
      {standing && <p class={`standing standing-${standing}`}>{t(`${key}.standing.${standing}`, words)}</p>}
      <p>{t(`${key}.gives`, words)}</p>
      <p class="soft">
        {t(`${key}.costs`, words)} {t(`${key}.time`, words)}
      </p>
      {remedy.needsFetcher && (
        <p class="soft">{t('guide.until', { ...words, ...(phase !== 'before' && { context: phase }) })}</p>
      )}
      <progress max={all} value={done} aria-label={progress} />
      <StepList remedy={remedy} card={card} view={view} />
      {hasText(`${key}.check`, t) && (
        <p>
          <strong>{t('popup.worked')}</strong> {t(`${key}.check`, words)}{' '}
          {proof && (
            <a href={proof} target="_blank" rel="noreferrer" data-action="proof">
              {t('popup.proof')}
            </a>
          )}
        </p>
      )}
      {hasText(`${key}.after`, t) && <p>{t(`${key}.after`, words)}</p>}
      <TroubleList remedy={remedy} card={card} view={view} />
      <FactNotes ids={remedy.facts(card.context) ?? []} view={view} />
      {done > 0 && (
        <p class="actions">
          <button type="button" data-action="start-over" onClick={() => actions.startOver(card, id)}>
            {t('popup.startOver')}
          </button>
        </p>
      )}
    </details>
  );
}
