import { troubleFor } from '../../lib/remedies/remedy';
import type { StepListProps } from './StepList';
import { wordsFor } from './words';

/** What can go wrong with a remedy, and what then. */
export function TroubleList({ remedy, card, view }: StepListProps) {
  const { t } = view;
  const troubles = troubleFor(remedy, card.context);
  const words = wordsFor(card, view);
  if (troubles.length === 0) return null;
  return (
    <details class="troubles">
      <summary>{t('popup.trouble')}</summary>
      <dl>
        {troubles.map(({ id, link }) => (
          <div key={id} data-trouble={id}>
            <dt>{t(`remedies.${remedy.id}.trouble.${id}.if`, words)}</dt>
            <dd>
              {t(`remedies.${remedy.id}.trouble.${id}.then`, words)}{' '}
              {link?.(card.context) && (
                <a href={link(card.context)} target="_blank" rel="noreferrer">
                  {t('popup.openLink')}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
