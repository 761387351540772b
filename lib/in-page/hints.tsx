import { Hint } from '../../components/Hint';
import styles from '../../components/page.css?inline';
import type { HintModel } from '../answers';
import type { FetchedRow } from '../gmail/fetched-accounts';
import { placeHint } from '../gmail/place-hint';
import type { RemedyId } from '../remedies/ids';
import { inSlices, type Steps } from '../steps';
import type { Translate } from '../texts';
import { type OwnElement, ownElement } from './own-element';

export const hintName = 'pop-doctor-hint';

/** The language the hints speak. */
export interface HintSpeech {
  t: Translate;
  locale: string;
}

export interface HintsOptions {
  /** Ends all drawing. */
  signal: AbortSignal;
  /** Told how long each slice of drawing took, in milliseconds. */
  onSlice: (took: number) => void;
  onOpenGuide: (address: string, remedy?: RemedyId) => void;
  onShowMe: (address: string) => void;
  onDismiss: (hint: HintModel) => void;
}

interface ShownHint {
  own: OwnElement;
  /** What was drawn last, so that a hint which merely moves is not drawn anew. */
  drawn?: { hint: HintModel; speech: HintSpeech };
}

/** The hints on the settings page, one per account; many are drawn in slices, in the page's order. */
export function hintsInPage({ signal, onSlice, onOpenGuide, onShowMe, onDismiss }: HintsOptions) {
  const shown = new Map<string, ShownHint>();
  let rounds = 0;

  const forget = (address: string, { own }: ShownHint) => {
    own.remove();
    shown.delete(address);
  };
  const draw = (hint: HintModel, row: FetchedRow, speech: HintSpeech) => {
    const one: ShownHint = shown.get(hint.address) ?? { own: ownElement(hintName, styles) };
    shown.set(hint.address, one);
    const isAsDrawn = one.drawn?.hint === hint && one.drawn.speech === speech;
    if (!placeHint(one.own.host, row) && isAsDrawn) return;
    one.own.settle(speech.locale);
    if (isAsDrawn) return;
    one.drawn = { hint, speech };
    one.own.draw(
      <Hint
        hint={hint}
        {...speech}
        onOpenGuide={(remedy) => onOpenGuide(hint.address, remedy)}
        onShowMe={() => onShowMe(hint.address)}
        onDismiss={() => onDismiss(hint)}
      />,
    );
  };
  function* drawing(hints: HintModel[], rows: FetchedRow[], speech: HintSpeech): Steps<void> {
    const round = ++rounds;
    const wanted = new Set(hints.map(({ address }) => address));
    for (const [address, one] of shown) if (!wanted.has(address)) forget(address, one);
    const rowOf = new Map(rows.toReversed().map((row) => [row.account.address, row]));
    for (const hint of hints) {
      // a later round knows better
      if (round !== rounds) return;
      const row = rowOf.get(hint.address);
      if (row) draw(hint, row, speech);
      yield;
    }
  }
  return {
    /** Draws, moves and takes away, so that these hints stand beside these rows. */
    show: (hints: HintModel[], rows: FetchedRow[], speech: HintSpeech) =>
      void inSlices(drawing(hints, rows, speech), { signal, onSlice }),
    remove: () => {
      for (const [address, one] of shown) forget(address, one);
    },
  };
}
