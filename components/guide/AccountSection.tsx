import { headline } from '../../lib/diagnosis/headline';
import { dateInWords } from '../../lib/i18n/date-in-words';
import type { AccountCard } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { Mark } from '../shared/Mark';
import { Deadline } from './Deadline';
import { FactNotes } from './FactNotes';
import { Moved } from './Moved';
import { RemedyBlock } from './RemedyBlock';
import { SettingsTable } from './SettingsTable';
import { Settle } from './Settle';
import type { ViewContext } from './view-context';
import { WorkOrSchool } from './WorkOrSchool';

export interface AccountSectionProps {
  card: AccountCard;
  view: ViewContext;
  /** Its steps are open: the first account that needs the person, or the one the guide was opened at. */
  isFirst: boolean;
  /** The remedy that is open; the best one when none is named. */
  openRemedy?: RemedyId;
}

/** One account: its state, one sentence, the next step of the best way out, and all else one click away. */
export function AccountSection({ card, view, isFirst, openRemedy }: AccountSectionProps) {
  const { t } = view;
  const { account, diagnosis, provider, remedies, entry } = card;
  const isMoved = entry.move === 'proven';
  const isFailing = entry.state === 'failing' && !isMoved;
  const [best] = remedies;
  const others = remedies.slice(1);
  return (
    <section
      class="account"
      data-account={account.address}
      data-state={entry.state}
      data-move={entry.move}
      data-cause={diagnosis?.cause}
    >
      <h2>
        <Mark state={isFailing ? 'wrong' : entry.state === 'gone' && !isMoved ? 'empty' : 'ok'} />
        <bdi dir="ltr">{account.address}</bdi>
      </h2>
      <p class="headline">{sentenceOf(card, view)}</p>
      {isMoved ? <Moved card={card} view={view} /> : <Deadline card={card} view={view} />}
      {best && !isMoved && (
        <RemedyBlock
          id={best}
          card={card}
          view={view}
          isOpen={isFirst && (openRemedy ?? best) === best}
          isBest
        />
      )}
      <details class="more" open={others.some((id) => id === openRemedy)} data-more>
        <summary>{t(isFailing ? 'popup.otherWays' : 'popup.more')}</summary>
        {isFailing && <Why card={card} view={view} />}
        {provider?.microsoft === 'work' && isFailing && <WorkOrSchool view={view} />}
        {(isMoved ? remedies : others).map((id) => (
          <RemedyBlock key={id} id={id} card={card} view={view} isOpen={id === openRemedy} isBest={false} />
        ))}
        <SettingsTable card={card} view={view} />
        <Settle card={card} view={view} />
        <AccountActions card={card} view={view} remedy={openRemedy ?? best} />
      </details>
    </section>
  );
}

function sentenceOf({ account, diagnosis, provider, entry }: AccountCard, view: ViewContext): string {
  const { t, locale } = view;
  if (entry.movedBy) {
    const date = dateInWords(new Date(entry.movedAt ?? view.now).toISOString().slice(0, 10), locale);
    return t(`plan.moved.${entry.movedBy}`, { date });
  }
  if (entry.state === 'gone') return t('plan.gone');
  if (diagnosis) return headline({ diagnosis, ...(provider && { providerName: provider.shortName }) }, t);
  return t(account.state === 'checking' ? 'popup.checking' : 'popup.healthy');
}

function Why({ card: { diagnosis, quote }, view }: Pick<AccountSectionProps, 'card' | 'view'>) {
  const { t } = view;
  if (!diagnosis) return null;
  return (
    <>
      <p>{t(`causes.${diagnosis.cause}.why`)}</p>
      {quote && (
        <p class="soft">
          {t('hint.serverSays')} <q dir="ltr">{quote}</q>
        </p>
      )}
      <FactNotes ids={diagnosis.facts} view={view} />
    </>
  );
}

interface AccountActionsProps extends Pick<AccountSectionProps, 'card' | 'view'> {
  remedy: RemedyId | undefined;
}

function AccountActions({ card, view: { t, actions, isRoomy }, remedy }: AccountActionsProps) {
  return (
    <p class="actions">
      {!isRoomy && (
        <button type="button" data-action="open-guide" onClick={() => actions.openGuide(card, remedy)}>
          {t('popup.openGuide')}
        </button>
      )}
      <button type="button" data-action="forget-account" onClick={() => actions.forget(card)}>
        {t('popup.forget')}
      </button>
    </p>
  );
}
