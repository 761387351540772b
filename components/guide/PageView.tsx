import { rowCap } from '../../lib/gmail/caps';
import { gmailLinks } from '../../lib/gmail/routes';
import { ago } from '../../lib/i18n/ago';
import { type AccountCard, byUrgency, type PageModel } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/ids';
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
  now: Date;
  /** The browser does not let us into Gmail now. */
  needsAccess?: boolean;
  /** The last thing that the person did could not be stored. */
  isStorageFull?: boolean;
}

/** What ended when: said on every page of ours. */
const dated = ['microsoft-password-pop-ended', 'gmail-fetch-ends'] as const;

/** What popup and guide have in common: the dates, what was seen, what helps, the way in without a page. */
export function PageView({ model, asked, view, openRemedy, now, needsAccess, isStorageFull }: PageViewProps) {
  const { t, actions } = view;
  const cards = byUrgency(model.cards);
  const failing = cards.filter(({ account }) => account.state === 'failing');
  const asks = !asked && failing.length === 0;
  return (
    <>
      <header class="masthead">
        <h1>{t('popup.title')}</h1>
        <button type="button" data-action="open-options" onClick={actions.openOptions}>
          {t('popup.options')}
        </button>
      </header>
      {needsAccess && <SiteAccess view={view} />}
      <div class="dates">
        <p data-fact={dated[0]}>{t('popup.microsoftDate', dateWords(view))}</p>
        <p data-fact={dated[1]}>{view.fact(dated[1])}</p>
        <FactNotes ids={dated} view={view} />
      </div>
      {isStorageFull && (
        <p class="trouble" role="alert">
          {t('common.storageFull')}
        </p>
      )}
      {model.seen?.report.isCut && <p class="soft">{t('popup.isCut', { count: rowCap })}</p>}
      {asked && (
        <>
          <h2 class="soft">{t('popup.askResult')}</h2>
          <AccountSection card={asked} view={view} {...(openRemedy && { openRemedy })} />
        </>
      )}
      <p class="soft" role="status">
        {sourceLine(model, view, now)}
      </p>
      {cards.map((card) => (
        <AccountSection
          key={card.account.address}
          card={card}
          view={view}
          {...(openRemedy && { openRemedy })}
        />
      ))}
      {cards.length === 0 && (
        <p class="actions">
          <button
            type="button"
            data-action="open-settings"
            onClick={() => actions.open(gmailLinks.accounts(model.seen?.report.slot ?? '/mail/u/0/'))}
          >
            {t('popup.openSettings')}
          </button>
        </p>
      )}
      <details class="ask-block" open={asks}>
        <summary>{t(asks ? 'popup.ask' : 'popup.askOther')}</summary>
        <AskForm view={view} />
      </details>
      <PageReport view={view} />
    </>
  );
}

/** Where what is shown comes from, or why nothing is. */
function sourceLine({ source, seen, cards }: PageModel, { t, locale }: ViewContext, now: Date): string {
  if (!seen) return t('popup.nothingSeen');
  const { section } = seen.report;
  if (section !== 'accounts') return t(`popup.${section}`);
  const isFine = cards.every(({ account }) => account.state === 'healthy');
  const where =
    source === 'tab' ? t('popup.inThisTab') : t('popup.lastSeen', { when: ago(seen.at, now, locale) });
  return isFine ? `${where} · ${t('popup.allHealthy')}` : where;
}
