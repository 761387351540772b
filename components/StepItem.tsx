import { useId } from 'preact/hooks';
import type { AccountCard } from '../lib/pages/model';
import type { RemedyId } from '../lib/remedies/ids';
import type { Step } from '../lib/remedies/remedy';
import { hasText } from '../lib/texts';
import { CopyButton } from './CopyButton';
import type { Scene } from './scene';
import { wordsFor } from './words';

export interface StepItemProps {
  remedy: RemedyId;
  step: Step;
  isDone: boolean;
  card: AccountCard;
  scene: Scene;
}

/** One step: a real check-box, what to do, what one sees then, and what helps right here. */
export function StepItem({ remedy, step, isDone, card, scene }: StepItemProps) {
  const { t, act } = scene;
  const id = useId();
  const key = `remedies.${remedy}.steps.${step.id}`;
  const words = wordsFor(card, scene);
  const link = step.link?.(card.context);
  const value = step.copy?.(card.context);
  const { spot } = step;
  const isSeen = Boolean(step.ticksWhen && card.record.sightings?.[step.ticksWhen]);
  return (
    <li class="step" data-step={step.id}>
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        disabled={isSeen}
        onChange={(event) => act.tick(card, remedy, step, event.currentTarget.checked)}
      />
      <div class="step-body">
        <label for={id}>{t(`${key}.do`, words)}</label>
        {hasText(`${key}.expect`, t) && <p class="soft">{t(`${key}.expect`, words)}</p>}
        {hasText(`${key}.note`, t) && <p class="soft">{t(`${key}.note`, words)}</p>}
        <p class="actions">
          {link && (
            <a class="button" href={link} target="_blank" rel="noreferrer" data-action="open-link">
              {t('popup.openLink')}
            </a>
          )}
          {value && <CopyButton value={value} scene={scene} />}
          {spot && (
            <button type="button" data-action="show-me" onClick={() => act.showMe(card, spot)}>
              {t('popup.showMe')}
            </button>
          )}
          {step.file && (
            <button type="button" data-action="save-filters" onClick={() => act.saveFilters(card)}>
              {t('popup.saveFilters')}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
