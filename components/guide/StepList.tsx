import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountCard } from '../../lib/pages/model';
import { bestPath, isDone, isSeenDone, type Path } from '../../lib/remedies/progress';
import type { Remedy, Step } from '../../lib/remedies/remedy';
import { StepItem } from './StepItem';
import type { ViewContext } from './view-context';

export interface StepListProps {
  remedy: Remedy;
  paths: Path[];
  card: AccountCard;
  view: ViewContext;
}

/** The steps, one at a time: the next one is open, all others are a line each. Other ways are folded below. */
export function StepList({ remedy, paths, card, view }: StepListProps) {
  const { t } = view;
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const best = bestPath(paths);
  const focusNext = useFocusOnNext(list, best.next?.id);
  const items = (steps: readonly Step[], next?: Step) => (
    <ol class="steps">
      {steps.map((step) => (
        <StepItem
          key={step.id}
          remedy={remedy.id}
          step={step}
          isDone={isDone(step, remedy.id, card.record)}
          isSeen={isSeenDone(step, card.record)}
          isOpen={showsAll || step === next}
          onTick={focusNext}
          card={card}
          view={view}
        />
      ))}
    </ol>
  );
  return (
    <div ref={list} class="step-list">
      {best.way && <h3 data-way={best.way}>{t(`remedies.${remedy.id}.ways.${best.way}`)}</h3>}
      {items(best.steps, best.next)}
      <button
        type="button"
        class="quiet"
        data-action="show-all-steps"
        aria-pressed={showsAll}
        onClick={() => setShowsAll(!showsAll)}
      >
        {t(showsAll ? 'popup.showOneStep' : 'popup.showAllSteps')}
      </button>
      {paths
        .filter((path) => path !== best)
        .map(({ way, steps }) => (
          <details key={way} class="way" data-way={way}>
            <summary>{t(`remedies.${remedy.id}.ways.${way}`)}</summary>
            {items(
              steps.filter((step) => step.way === way),
              steps.find((step) => step.way === way && !isDone(step, remedy.id, card.record)),
            )}
          </details>
        ))}
    </div>
  );
}

/** After a tick the focus goes to the next step, once that is open. Returns what to call for a tick. */
function useFocusOnNext(list: { current: HTMLElement | null }, next: string | undefined): () => void {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || !next) return;
    isWaiting.current = false;
    list.current?.querySelector<HTMLElement>(`[data-step="${next}"] input`)?.focus();
  }, [next, list]);
  return () => {
    isWaiting.current = true;
  };
}
