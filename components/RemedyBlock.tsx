import { remedyOf } from '../lib/remedies/registry';
import type { RemedyId } from '../lib/remedies/ids';
import type { Step } from '../lib/remedies/remedy';
import type { AccountCard } from '../lib/pages/model';
import { hasText } from '../lib/texts';
import { StepItem } from './StepItem';
import type { Scene } from './scene';

export interface RemedyBlockProps {
  id: RemedyId;
  card: AccountCard;
  scene: Scene;
  /** The first of the ways out stands open. */
  isOpen: boolean;
  isBest: boolean;
}

/** One way out: what it gives and costs, its steps with progress, and what can go wrong. */
export function RemedyBlock({ id, card, scene, isOpen, isBest }: RemedyBlockProps) {
  const { t } = scene;
  const { steps } = remedyOf(id);
  const done = steps.filter((step) => isDone(step, id, card)).length;
  const key = `remedies.${id}`;
  return (
    <details class="remedy" data-remedy={id} open={isOpen} id={`remedy-${id}`}>
      <summary>
        <span class="remedy-title">{t(`${key}.title`)}</span>
        {isBest && <span class="best">{t('popup.best')}</span>}
        <span class="remedy-progress">{t('popup.progress', { done: String(done), all: String(steps.length) })}</span>
      </summary>
      {standingOf(id, card, scene) && <p class="standing">{standingOf(id, card, scene)}</p>}
      <p>
        {t(`${key}.gives`)} {t(`${key}.costs`)} <span class="soft">{t(`${key}.time`)}</span>
      </p>
      <progress max={steps.length} value={done} aria-label={t('popup.progress', { done: String(done), all: String(steps.length) })} />
      <ol class="steps">
        {steps.map((step) => (
          <StepItem key={step.id} remedy={id} step={step} isDone={isDone(step, id, card)} card={card} scene={scene} />
        ))}
      </ol>
      {hasText(`${key}.check`, t) && <p>{t(`${key}.check`)}</p>}
      {hasText(`${key}.after`, t) && <p>{t(`${key}.after`)}</p>}
      {done > 0 && (
        <p>
          <button type="button" data-action="start-over" onClick={() => scene.act.startOver(card, id)}>
            {t('popup.startOver')}
          </button>
        </p>
      )}
    </details>
  );
}

/** A step is done when the person ticked it, or when the extension has seen it done. */
const isDone = (step: Step, remedy: RemedyId, { record }: AccountCard): boolean =>
  Boolean(record.ticks?.[`${remedy}/${step.id}`] || (step.ticksWhen && record.sightings?.[step.ticksWhen]));

// an app password has its standing said before its first step
const standingOf = (id: RemedyId, { provider }: AccountCard, { fact }: Scene): string =>
  id === 'app-password' && provider?.id === 'microsoft-personal' ? fact('microsoft-password-pop-ended') : '';
