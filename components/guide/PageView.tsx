import type { ComponentChildren } from 'preact';
import { fetchEndPhase } from '../../lib/facts/fetch-end';
import { rowCap } from '../../lib/gmail/caps';
import { gmailLinks } from '../../lib/gmail/routes';
import { ago } from '../../lib/i18n/ago';
import type { AccountCard, PageModel } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { AccountSection } from './AccountSection';
import { AskForm } from './AskForm';
import { FactNotes } from './FactNotes';
import { PageReport } from './PageReport';
import { SiteAccess } from './SiteAccess';
import type { ViewContext } from './view-context';
import { dateWords } from './words';

export interface PageViewProps {
  model: PageModel;
  /** The account that the person described by hand. */
  asked?: AccountCard;
  view: ViewContext;
  openRemedy?: RemedyId;
  /** The browser does not let us into Gmail now. */
  needsAccess?: boolean;
  /** An update has changed what people see, and this is the first time that a page of ours is open since. */
  hasNews?: boolean;
  /** The last thing that the person did could not be stored. */
  isStorageFull?: boolean;
  /** What belongs to no single account. */
  children?: ComponentChildren;
}

/** What popup and guide have in common: the accounts with their next steps, the way in without a page, the dates. */
export function PageView({
  model,
  asked,
  view,
  openRemedy,
  needsAccess,
  hasNews,
  isStorageFull,
  children,
}: PageViewProps) {
  const { t, actions } = view;
  const cards = asked ? [asked, ...model.cards] : model.cards;
  return (
    <>
      <header class="masthead">
        <h1>{t('popup.title')}</h1>
        <button type="button" data-action="open-options" onClick={actions.openOptions}>
          {t('popup.options')}
        </button>
      </header>
      {hasNews && (
        <p class="news" role="status">
          {t('popup.news')}
        </p>
      )}
      {needsAccess && <SiteAccess view={view} />}
      {isStorageFull && (
        <p class="trouble" role="alert">
          {t('common.storageFull')}
        </p>
      )}
      {cards.length === 0 && <Start model={model} view={view} />}
      {cards.map((card, index) => (
        <AccountSection
          key={`${card === asked}${card.account.address}`}
          card={card}
          view={view}
          isFirst={index === 0}
          {...(openRemedy && { openRemedy })}
        />
      ))}
      {model.seen?.report.isCut && <p class="soft">{t('popup.isCut', { count: rowCap })}</p>}
      {cards.length > 0 && (
        <details class="ask-block">
          <summary>{t('popup.askOther')}</summary>
          <AskForm view={view} />
        </details>
      )}
      <PageReport view={view} />
      {children}
      <Foot model={model} view={view} />
    </>
  );
}

/** Where to begin when no account is known: Gmail's settings as long as they show accounts, else the address. */
function Start({ model, view }: Pick<PageViewProps, 'model' | 'view'>) {
  const { t, actions, now } = view;
  const section = model.seen?.report.section;
  const asksFirst = fetchEndPhase(now) !== 'before' || section === 'missing' || section === 'empty';
  const ask = (
    <section class="card" data-start="address">
      <h2>{t('popup.ask')}</h2>
      <AskForm view={view} />
    </section>
  );
  return (
    <>
      {section && section !== 'accounts' && <p role="status">{t(`popup.${section}`)}</p>}
      {section === 'missing' && <FactNotes ids={whyMissing} view={view} />}
      {asksFirst && ask}
      <section class={section ? undefined : 'card'} data-start="settings">
        {!section && <p role="status">{t('popup.nothingSeen')}</p>}
        <p class="actions">
          <button
            type="button"
            class={asksFirst ? undefined : 'primary'}
            data-action="open-settings"
            onClick={() => actions.open(gmailLinks.accounts(model.seen?.report.slot ?? '/mail/u/0/'))}
          >
            {t('popup.openSettings')}
          </button>
        </p>
      </section>
      {!asksFirst && ask}
    </>
  );
}

/** Reasons for a page without the section. */
const whyMissing = ['gmail-fetch-closed-to-new-users', 'gmail-administrator-decides'] as const;

/** The facts with the two dates that matter most. */
const datedFacts = ['microsoft-password-pop-ended', 'gmail-fetch-ends'] as const;

/** The two dates, and where and when what is shown was seen. */
function Foot({ model: { source, seen }, view }: Pick<PageViewProps, 'model' | 'view'>) {
  const { t, locale, now, fact } = view;
  const [microsoft, gmail] = datedFacts;
  return (
    <footer class="dates">
      {seen && (
        <p class="soft" role="status">
          {source === 'tab' ? t('popup.inThisTab') : t('popup.lastSeen', { when: ago(seen.at, now, locale) })}
        </p>
      )}
      <p data-fact={microsoft}>{t('popup.microsoftDate', dateWords(view))}</p>
      <p data-fact={gmail}>{fact(gmail)}</p>
      <FactNotes ids={datedFacts} view={view} />
    </footer>
  );
}
