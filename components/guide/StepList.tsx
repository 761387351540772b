import type { AccountCard } from '../../lib/pages/model';
import { isDone, isSeenDone } from '../../lib/remedies/progress';
import { type Remedy, type Step, stepsFor } from '../../lib/remedies/remedy';
import { StepItem } from './StepItem';
import type { ViewContext } from './view-context';

export interface StepListProps {
  remedy: Remedy;
  card: AccountCard;
  view: ViewContext;
}

/** The steps in their order; where a remedy has several ways, each stands under its own heading. */
export function StepList({ remedy, card, view }: StepListProps) {
  return (
    <>
      {runsOf(stepsFor(remedy, card.context)).map(({ way, steps }) => (
        <div key={`${way}-${steps[0]?.id}`} class="way" data-way={way}>
          {way && <h3>{view.t(`remedies.${remedy.id}.ways.${way}`)}</h3>}
          <ol class="steps">
            {steps.map((step) => (
              <StepItem
                key={step.id}
                remedy={remedy.id}
                step={step}
                isDone={isDone(step, remedy.id, card.record)}
                isSeen={isSeenDone(step, card.record)}
                card={card}
                view={view}
              />
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}

/** Neighbouring steps of the same way, together. */
function runsOf(steps: Step[]): { way: string | undefined; steps: Step[] }[] {
  const runs: { way: string | undefined; steps: Step[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && last.way === step.way) last.steps.push(step);
    else runs.push({ way: step.way, steps: [step] });
  }
  return runs;
}
