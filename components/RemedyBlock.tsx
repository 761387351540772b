import type { AccountCard } from '../lib/pages/model';
import type { RemedyId } from '../lib/remedies/ids';
import { progressOf } from '../lib/remedies/progress';
import { remedyOf } from '../lib/remedies/registry';
import { RemedyBody } from './RemedyBody';
import type { Scene } from './scene';
import { wordsFor } from './words';

export interface RemedyBlockProps {
  id: RemedyId;
  card: AccountCard;
  scene: Scene;
  /** The first of the ways out stands open. */
  isOpen: boolean;
  isBest: boolean;
}

/** One way out, to unfold: its name and how far the person has come. */
export function RemedyBlock({ id, card, scene, isOpen, isBest }: RemedyBlockProps) {
  const { t } = scene;
  const words = wordsFor(card, scene);
  const { done, all } = progressOf(remedyOf(id), card.context, card.record);
  return (
    <details class="remedy" data-remedy={id} open={isOpen}>
      <summary>
        <span class="remedy-title">{t(`remedies.${id}.title`, words)}</span>
        {isBest && <span class="best">{t('popup.best')}</span>}
        <span class="remedy-progress">{t('popup.progress', { done, all })}</span>
      </summary>
      <RemedyBody id={id} card={card} scene={scene} />
    </details>
  );
}
