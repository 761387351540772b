import { isMicrosoft } from '../../lib/diagnosis/account-kind';
import { fetchEndPhase } from '../../lib/facts/fetch-end';
import { hasText } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import { remedyOf } from '../../lib/remedies/all-remedies';
import { bestPath, countNeeded, pathsOf } from '../../lib/remedies/progress';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { FactNotes } from './FactNotes';
import { StepList } from './StepList';
import { TroubleList } from './TroubleList';
import type { ViewContext } from './view-context';
import { wordsFor } from './words';

export interface RemedyBlockProps {
  id: RemedyId;
  card: AccountCard;
  view: ViewContext;
  isOpen: boolean;
  /** The way out we begin with: its steps come first, all that explains it after them. */
  isBest: boolean;
}

/** One way out: its steps with progress, what it gives and costs, and what can go wrong. */
export function RemedyBlock({ id, card, view, isOpen, isBest }: RemedyBlockProps) {
  const { t, actions } = view;
  const remedy = remedyOf(id);
  const paths = pathsOf(remedy, card.context, card.record);
  const { done, steps } = bestPath(paths);
  const words = wordsFor(card, view);
  const progress = t('popup.progress', { done, all: countNeeded(steps) });
  const key = `remedies.${id}`;
  const standing = remedy.standing?.(card.context);
  const phase = fetchEndPhase(view.now);
  const gives = t(`${key}.gives`, isMicrosoft(card) ? words : { ...words, context: 'elsewhere' });
  return (
    <details class="remedy" data-remedy={id} open={isOpen}>
      <summary>
        <span class="remedy-title">{t(`${key}.title`, words)}</span>
        <span class="remedy-progress">{progress}</span>
        <progress max={countNeeded(steps)} value={done} aria-hidden="true" />
      </summary>
      {standing && <p class={`standing standing-${standing}`}>{t(`${key}.standing.${standing}`, words)}</p>}
      {remedy.warnings?.(card.context)?.map((warning) => (
        <p class="standing" data-warning={warning} key={warning}>
          {t(`${key}.warnings.${warning}`, words)}
        </p>
      ))}
      {!isBest && <p class="soft">{gives}</p>}
      <StepList remedy={remedy} paths={paths} card={card} view={view} />
      <details class="more" data-about={id}>
        <summary>{t('popup.aboutOption')}</summary>
        {isBest && <p>{gives}</p>}
        <p>
          {t(`${key}.costs`, words)} {t(`${key}.time`, words)}
        </p>
        {remedy.needsFetcher && (
          <p>{t('guide.until', { ...words, ...(phase !== 'before' && { context: phase }) })}</p>
        )}
        {hasText(`${key}.after`, t) && <p>{t(`${key}.after`, words)}</p>}
        <FactNotes ids={remedy.facts(card.context) ?? []} view={view} />
        {done > 0 && (
          <p class="actions">
            <button type="button" data-action="start-over" onClick={() => actions.startOver(card, id)}>
              {t('popup.startOver')}
            </button>
          </p>
        )}
      </details>
      <TroubleList remedy={remedy} card={card} view={view} />
    </details>
  );
}
