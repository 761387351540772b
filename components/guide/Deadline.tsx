import { useState } from 'preact/hooks';
import { fetchEndPhase } from '../../lib/facts/fetch-end';
import type { AccountCard } from '../../lib/pages/model';
import { atOutlook } from '../../lib/remedies/conditions';
import { FactNotes } from './FactNotes';
import { RemedyBlock } from './RemedyBlock';
import type { ViewContext } from './view-context';
import { dateWords } from './words';

const routes = ['forwarding', 'modern-client'] as const;

/** What is true of an account that works today: Gmail ends its fetching, and what to do before then. Folded, once. */
export function Deadline({ card, view }: { card: AccountCard; view: ViewContext }) {
  const { t, actions, fact } = view;
  const { provider } = card;
  const [isOpen, setOpen] = useState(false);
  const phase = fetchEndPhase(new Date());
  return (
    <details
      class="deadline"
      data-deadline
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        {t('popup.later', { ...dateWords(view), ...(phase !== 'before' && { context: phase }) })}
      </summary>
      <p>{fact('gmail-fetch-ends')}</p>
      <p>
        {provider && atOutlook(card.context)
          ? t('popup.healthyDeadline', { provider: provider.shortName })
          : t('popup.healthyDeadlineUnknown')}
      </p>
      <FactNotes ids={['gmail-fetch-ends', 'gmail-fetched-mail-stays']} view={view} />
      {isOpen &&
        routes.map((id) => (
          <RemedyBlock key={id} id={id} card={card} view={view} isOpen={false} isBest={false} />
        ))}
      <p class="actions">
        <button type="button" data-action="dismiss-deadline" onClick={() => actions.dismissDeadline(card)}>
          {t('hint.dismiss')}
        </button>
      </p>
    </details>
  );
}
