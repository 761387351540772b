import { headline } from '../../lib/diagnosis/headline';
import type { AccountCard } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/ids';
import { Mark } from '../shared/Mark';
import { Deadline } from './Deadline';
import { FactNotes } from './FactNotes';
import { RemedyBlock } from './RemedyBlock';
import { SettingsTable } from './SettingsTable';
import type { ViewContext } from './view-context';
import { WorkOrSchool } from './WorkOrSchool';

export interface AccountSectionProps {
  card: AccountCard;
  view: ViewContext;
  /** The remedy that stands open; the first one when none is named. */
  openRemedy?: RemedyId;
}

/** All there is to say of one account: the cause, why, how we know, and the ways out. */
export function AccountSection({ card, view, openRemedy }: AccountSectionProps) {
  const { t, actions } = view;
  const { account, diagnosis, provider, quote, record } = card;
  const isFailing = account.state === 'failing' && diagnosis !== undefined;
  const first = openRemedy ?? diagnosis?.remedies[0];
  return (
    <section
      class="account"
      data-account={account.address}
      data-cause={diagnosis?.cause}
      data-state={account.state}
    >
      <h2>
        <Mark state={isFailing ? 'wrong' : 'ok'} />
        <bdi dir="ltr">{account.address}</bdi>
      </h2>
      {!diagnosis && <p>{t(account.state === 'checking' ? 'popup.checking' : 'popup.healthy')}</p>}
      {diagnosis && (
        <>
          <p class="says">
            {headline({ diagnosis, ...(provider && { providerName: provider.shortName }) }, t)}
          </p>
          <p>{t(`causes.${diagnosis.cause}.why`)}</p>
          {quote && isFailing && (
            <p class="soft">
              {t('hint.serverSays')} <q dir="ltr">{quote}</q>
            </p>
          )}
          <FactNotes ids={diagnosis.facts} view={view} />
        </>
      )}
      {account.state === 'healthy' && !record.deadlineRead && <Deadline card={card} view={view} />}
      {isFailing && (
        <>
          {provider?.microsoft === 'work' && <WorkOrSchool view={view} />}
          <h3>{t('popup.whatHelps')}</h3>
          {diagnosis.remedies.map((id, index) => (
            <RemedyBlock
              key={id}
              id={id}
              card={card}
              view={view}
              isOpen={id === first}
              isBest={index === 0}
            />
          ))}
          <SettingsTable card={card} view={view} />
          <p class="actions">
            <button type="button" data-action="open-guide" onClick={() => actions.openGuide(card, first)}>
              {t('popup.openGuide')}
            </button>
            <button type="button" data-action="forget-account" onClick={() => actions.forget(card)}>
              {t('popup.forget')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
