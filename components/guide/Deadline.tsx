import { fetchEndPhase } from '../../lib/facts/fetch-end';
import type { AccountCard } from '../../lib/pages/model';
import type { ViewContext } from './view-context';
import { dateWords } from './words';

/** For an account that works today: when Gmail stops fetching. */
export function Deadline({ card, view }: { card: AccountCard; view: ViewContext }) {
  const { t, actions, now } = view;
  const phase = fetchEndPhase(now);
  if (card.record.deadlineRead || card.entry.state !== 'healthy') return null;
  return (
    <p data-deadline>
      {t('popup.later', { ...dateWords(view), ...(phase !== 'before' && { context: phase }) })}{' '}
      <button
        type="button"
        class="quiet"
        data-action="dismiss-deadline"
        onClick={() => actions.dismissDeadline(card)}
      >
        {t('hint.dismiss')}
      </button>
    </p>
  );
}
