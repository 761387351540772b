import { gmailLinks } from '../../lib/gmail/routes';
import { mailToQuery } from '../../lib/gmail/search-query';
import type { AccountCard } from '../../lib/pages/model';
import type { ViewContext } from './view-context';

/** What remains for an account that has moved: the row in Gmail may be deleted, and now and then something is due. */
export function Moved({ card, view: { t, actions } }: { card: AccountCard; view: ViewContext }) {
  const { address, due, movedBy, record, state } = card.entry;
  const isForwarded = movedBy === record.forwarding?.proven?.by;
  return (
    <>
      {isForwarded && !due && record.listed && state !== 'gone' && <p>{t('causes.moved.why')}</p>}
      {due && (
        <div data-due={due} role="status">
          <p>{t(`plan.due.${due}`)}</p>
          <p class="actions">
            {due === 'look-again' && (
              <a
                class="button primary"
                href={gmailLinks.search(card.context.slot, mailToQuery(address))}
                target="_blank"
                rel="noreferrer"
                data-action="open-link"
              >
                {t('plan.due.search')}
              </a>
            )}
            <button
              type="button"
              class={due === 'sign-in' ? 'primary' : undefined}
              data-action="due-done"
              onClick={() => (due === 'sign-in' ? actions.noteSignedIn(card) : actions.noteStillWorks(card))}
            >
              {t(due === 'sign-in' ? 'plan.due.signedIn' : 'plan.due.stillWorks')}
            </button>
            {due === 'look-again' && (
              <button type="button" data-action="stopped" onClick={() => actions.noteStopped(card)}>
                {t('plan.due.stopped')}
              </button>
            )}
          </p>
        </div>
      )}
    </>
  );
}
