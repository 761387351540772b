import { useId } from 'preact/hooks';
import { hasText } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import type { RemedyId } from '../../lib/remedies/ids';
import { isUnsure } from '../../lib/remedies/labels';
import { pictureOf } from '../../lib/remedies/pictures';
import type { Step } from '../../lib/remedies/remedy';
import { AddressQuestion } from '../shared/AddressQuestion';
import { CopyButton } from './CopyButton';
import type { ViewContext } from './view-context';
import { WhereToClick } from './WhereToClick';
import { wordsFor } from './words';

export interface StepItemProps {
  remedy: RemedyId;
  step: Step;
  isDone: boolean;
  /** The extension has seen it done: no hand can untick that. */
  isSeen: boolean;
  card: AccountCard;
  view: ViewContext;
}

/** One step: a real check-box, what to do, what one sees then, and what helps right here. */
export function StepItem({ remedy, step, isDone, isSeen, card, view }: StepItemProps) {
  const { t, actions } = view;
  const id = useId();
  const key = `remedies.${remedy}.steps.${step.id}`;
  const words = wordsFor(card, view);
  const picture = pictureOf(remedy, step.id);
  // what was read from the pages themselves is sure whatever the table says
  const asked = (step.labels ?? []).filter((name) => !(name in view.pageWords));
  const isDoubtful = view.locale !== 'en' && isUnsure(asked, view.locale);
  return (
    <li class="step" data-step={step.id}>
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        disabled={isSeen}
        onChange={(event) => actions.tick(card, remedy, step, event.currentTarget.checked)}
      />
      <div class="step-body">
        <label for={id}>
          {step.optional && <em>{t('popup.optional')}: </em>}
          {t(`${key}.do`, words)}
        </label>
        {['expect', 'note'].map(
          (part) =>
            hasText(`${key}.${part}`, t) && (
              <p class="soft" key={part}>
                {t(`${key}.${part}`, words)}
              </p>
            ),
        )}
        {picture && (
          <WhereToClick
            picture={picture}
            words={{
              ...words,
              server: card.provider?.pop?.host ?? '',
              search: `to:${card.context.address}`,
            }}
            view={view}
          />
        )}
        {isDoubtful && <p class="soft">{t('guide.words.unsure')}</p>}
        <StepActions step={step} card={card} view={view} />
      </div>
    </li>
  );
}

function StepActions({ step, card, view }: Pick<StepItemProps, 'step' | 'card' | 'view'>) {
  const { t, actions } = view;
  const link = step.link?.(card.context);
  const value = step.copy?.(card.context);
  const { spot } = step;
  return (
    <div class="actions">
      {link && (
        <a class="button" href={link} target="_blank" rel="noreferrer" data-action="open-link">
          {t('popup.openLink')}
        </a>
      )}
      {value && <CopyButton value={value} view={view} />}
      {!value && step.asks && (
        <AddressQuestion
          about={step.asks}
          label={t('popup.gmailAddress')}
          button={t('popup.gmailAddressKeep')}
          t={t}
          onAddress={(gmailAddress) => actions.setGmailAddress(card, gmailAddress)}
        />
      )}
      {spot && (
        <button type="button" data-action="show-me" onClick={() => actions.showMe(card, spot)}>
          {t('popup.showMe')}
        </button>
      )}
      {step.file && (
        <button type="button" data-action="save-filters" onClick={() => actions.saveFilters(card)}>
          {t('popup.saveFilters')}
        </button>
      )}
    </div>
  );
}
