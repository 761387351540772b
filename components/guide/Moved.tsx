import { gmailLinks } from '../../lib/gmail/routes';
import { mailToQuery } from '../../lib/gmail/search-query';
import type { AccountCard } from '../../lib/pages/model';
import { signInLink } from '../../lib/remedies/forwarding';
import { siteOf } from './OpenLink';
import type { ViewContext } from './view-context';

/** What remains for an account that has moved: the row in Gmail may be deleted, and now and then something is due. */
export function Moved({ card, view: { t, actions } }: { card: AccountCard; view: ViewContext }) {
  const { address, due, movedBy, record, state } = card.entry;
  const link =
    due === 'look-again'
      ? gmailLinks.search(card.context.slot, mailToQuery(address))
      : due && signInLink(card.context);
  const isForwarded = movedBy === record.forwarding?.proven?.by;
  return (
    <>
      {isForwarded && !due && record.listed && state !== 'gone' && <p>{t('causes.moved.why')}</p>}
      {due && (
        <div data-due={due} role="status">
          <p>{t(`plan.due.${due}`)}</p>
          <p class="actions">
            {link && (
              <a class="button primary" href={link} target="_blank" rel="noreferrer" data-action="open-link">
                {due === 'look-again' ? t('plan.due.search') : t('popup.openPage', { site: siteOf(link) })}
              </a>
            )}
            <button
              type="button"
              class={link ? undefined : 'primary'}
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
