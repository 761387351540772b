import { searchOf } from '../../lib/gmail/routes';
import type { AccountCard } from '../../lib/pages/model';
import type { Step } from '../../lib/remedies/remedy';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { AddressQuestion } from '../shared/AddressQuestion';
import { CopyButton } from './CopyButton';
import { siteOf } from './OpenLink';
import type { ViewContext } from './view-context';

export interface StepActionsProps {
  step: Step;
  remedy: RemedyId;
  card: AccountCard;
  view: ViewContext;
}

/** What helps right at a step: the page it happens on, a value to copy, the place in Gmail. */
export function StepActions({ step, remedy, card, view }: StepActionsProps) {
  const { t, actions } = view;
  const link = step.link?.(card.context);
  const value = step.copy?.(card.context);
  const { spot } = step;
  const open = async () => {
    // a popup closes when the page opens: the guide goes on beside it
    actions.openBeside(card, remedy);
    if (value) await actions.copy(value);
  };
  const asks = value ? undefined : step.asks;
  const help = card.provider?.forwarding.help;
  const isHelp = link !== undefined && help !== undefined && siteOf(link) === siteOf(help);
  return (
    <div class="actions">
      {asks && (
        <AddressQuestion
          about={asks}
          label={t('popup.gmailAddress')}
          button={t('popup.gmailAddressKeep')}
          t={t}
          onAddress={(gmailAddress) => actions.setGmailAddress(card, gmailAddress)}
        />
      )}
      {step.file && (
        <button
          type="button"
          class="primary"
          data-action="save-filters"
          onClick={() => actions.saveFilters(card)}
        >
          {t('popup.saveFilters')}
        </button>
      )}
      {link && (
        <a
          class={asks || step.file || isHelp ? 'button' : 'button primary'}
          href={link}
          target="_blank"
          rel="noreferrer"
          data-action="open-link"
          onClick={() => void open()}
        >
          {t(isHelp ? 'popup.openHelp' : labelFor(link, value), {
            site: siteOf(link),
            provider: card.provider?.shortName ?? '',
          })}
        </a>
      )}
      {value && <CopyButton value={value} view={view} />}
      {spot && (
        <button type="button" data-action="show-me" onClick={() => actions.showMe(card, spot)}>
          {t('popup.showMe')}
        </button>
      )}
    </div>
  );
}

// "Open Gmail" would send people to write the test message there, where it proves nothing
const labelFor = (link: string, value?: string): string =>
  value ? 'popup.copyAndOpen' : searchOf(new URL(link)) ? 'plan.due.search' : 'popup.openPage';
