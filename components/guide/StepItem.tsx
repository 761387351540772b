import { useId } from 'preact/hooks';
import { hasText, type Values } from '../../lib/i18n/translator';
import type { AccountCard } from '../../lib/pages/model';
import { isUnsure } from '../../lib/remedies/labels';
import type { Step } from '../../lib/remedies/remedy';
import type { RemedyId } from '../../lib/remedies/remedy-ids';
import { pictureOf } from '../../lib/remedies/step-pictures';
import { StepActions } from './StepActions';
import { StepPicture } from './StepPicture';
import type { ViewContext } from './view-context';
import { wordsFor } from './words';

export interface StepItemProps {
  remedy: RemedyId;
  step: Step;
  isDone: boolean;
  /** The extension has seen it done: the person cannot untick it. */
  isSeen: boolean;
  /** Shows all of the step; else it is a line. */
  isOpen: boolean;
  /** The person has just ticked it. */
  onTick: () => void;
  card: AccountCard;
  view: ViewContext;
}

/** One step: a real check-box, what to do, its buttons, what happens then, and where to click. */
export function StepItem({ remedy, step, isDone, isSeen, isOpen, onTick, card, view }: StepItemProps) {
  const { t, actions } = view;
  const id = useId();
  const words = wordsFor(card, view);
  const tick = (done: boolean) => {
    if (done) onTick();
    actions.tick(card, remedy, step, done);
  };
  return (
    <li
      class="step"
      data-step={step.id}
      data-state={isDone ? 'done' : isOpen ? 'open' : 'coming'}
      {...(isSeen && { 'data-seen': '' })}
    >
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        disabled={isSeen}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <div class="step-body">
        <label for={id}>{t(`remedies.${remedy}.steps.${step.id}.do`, words)}</label>
        {/* the browser's own find opens a step that is a line */}
        <div class="step-more" hidden={isOpen ? false : 'until-found'}>
          <StepActions step={step} remedy={remedy} card={card} view={view} />
          <StepDetails step={step} remedy={remedy} isOpen={isOpen} words={words} card={card} view={view} />
        </div>
      </div>
    </li>
  );
}

type DetailsProps = Pick<StepItemProps, 'step' | 'remedy' | 'isOpen' | 'card' | 'view'> & {
  words: Values;
};

function StepDetails({ step, remedy, isOpen, words, card, view }: DetailsProps) {
  const { t, language } = view;
  const key = `remedies.${remedy}.steps.${step.id}`;
  // drawing them all would take a sixth of the popup's time, and the browser's find needs only words
  const picture = isOpen && pictureOf(remedy, step.id);
  // what was read from the pages themselves is sure, whatever the table says
  const fromTable = (step.labels ?? []).filter((name) => !(name in view.pageWords));
  return (
    <>
      {['expect', 'note'].map(
        (part) =>
          hasText(`${key}.${part}`, t) && (
            <p class={`soft ${part}`} key={part}>
              {t(`${key}.${part}`, words)}
            </p>
          ),
      )}
      {step.ticksWhen === 'filter-there' && card.record.filterSeen?.isThere === false && (
        <p role="status">{t('popup.filterMissing', words)}</p>
      )}
      {picture && (
        <StepPicture
          picture={picture}
          words={{
            ...words,
            server: card.provider?.pop?.host ?? '',
            search: `to:${card.context.address}`,
            ...(card.context.target && { gmailAddress: card.context.target }),
          }}
          isRtl={view.isRtl}
        />
      )}
      {isUnsure(fromTable, language) && <p class="soft">{t('guide.words.unsure')}</p>}
    </>
  );
}
