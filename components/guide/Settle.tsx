import type { AccountCard } from '../../lib/pages/model';
import { type SettledWay, settledWays } from '../../lib/storage/move-fields';
import type { ViewContext } from './view-context';

/** For an account that the person has settled without forwarding, by their own word. */
export function Settle({ card, view: { t, actions } }: { card: AccountCard; view: ViewContext }) {
  const { settled } = card.record;
  const button = (label: string, way?: SettledWay) => (
    <button
      key={label}
      type="button"
      data-action="settle"
      data-settle={way ?? 'none'}
      onClick={() => actions.settle(card, way)}
    >
      {label}
    </button>
  );
  return (
    <details class="more" data-settled={settled?.way}>
      <summary>{t('plan.settle')}</summary>
      <p class="actions">
        {settled
          ? button(t('plan.unsettle'))
          : settledWays.map((way) => button(t(`plan.settled.${way}`), way))}
      </p>
    </details>
  );
}
