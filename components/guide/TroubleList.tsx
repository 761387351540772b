import { troubleFor } from '../../lib/remedies/remedy';
import { OpenLink } from './OpenLink';
import type { StepListProps } from './StepList';
import { wordsFor } from './words';

/** What can go wrong with a remedy, and what then. */
export function TroubleList({ remedy, card, view }: Omit<StepListProps, 'paths'>) {
  const { t } = view;
  const troubles = troubleFor(remedy, card.context);
  const words = wordsFor(card, view);
  if (troubles.length === 0) return null;
  return (
    <details class="troubles">
      <summary>{t('popup.trouble')}</summary>
      <dl>
        {troubles.map(({ id, link, usesPlainTarget }) => (
          <div key={id} data-trouble={id}>
            <dt>{t(`remedies.${remedy.id}.trouble.${id}.if`, words)}</dt>
            <dd>
              {t(`remedies.${remedy.id}.trouble.${id}.then`, words)}{' '}
              <OpenLink href={link?.(card.context)} view={view} />
              {usesPlainTarget && (
                <button
                  type="button"
                  data-action="use-plain-target"
                  onClick={() => view.actions.usePlainTarget(card)}
                >
                  {t('popup.usePlainTarget')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
