import { Hint } from '../../components/hint/Hint';
import styles from '../../components/shared/in-gmail.css?inline';
import type { FetchedRow } from '../gmail/accounts-list/fetched-accounts';
import { findHintPlace, type HintPlace, standsIn } from '../gmail/accounts-list/hint-place';
import { type Theme, themeAround } from '../gmail/page/colour';
import type { Translate } from '../i18n/translator';
import type { HintModel } from '../messaging/answers';
import type { RemedyId } from '../remedies/ids';
import { giveFrame, giveWay, inSlices, type Steps } from '../steps';
import { type OwnElement, ownElement } from './shadow-host';

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

/** A hint that has to be drawn or moved. */
interface Job {
  one: ShownHint;
  hint: HintModel;
  speech: HintSpeech;
  place: HintPlace;
  isDrawn: boolean;
  theme: Theme;
}

/** So many hints are looked at before the first of them changes the page: a style that is asked for after a change is computed anew. */
const batch = 8;

/** From so many hints on, those far from the window are not laid out. */
const many = 20;

/** The hints on the settings page, one per account; many are drawn in slices, in the page's order. */
export function hintsInPage({ signal, onSlice, onOpenGuide, onShowMe, onDismiss }: HintsOptions) {
  const shown = new Map<string, ShownHint>();
  let rounds = 0;

  const forget = (address: string, { own }: ShownHint) => {
    own.remove();
    shown.delete(address);
  };
  const find = (hint: HintModel, row: FetchedRow, speech: HintSpeech): Job | undefined => {
    const one: ShownHint = shown.get(hint.address) ?? { own: ownElement(hintName, styles) };
    shown.set(hint.address, one);
    const place = findHintPlace(row);
    const isDrawn = one.drawn?.hint === hint && one.drawn.speech === speech;
    if (isDrawn && standsIn(one.own.host, place)) return;
    return { one, hint, speech, place, isDrawn, theme: themeAround(place.parent) };
  };
  const act = ({ one, hint, speech, place, isDrawn, theme }: Job, isOfMany: boolean) => {
    const { own } = one;
    own.settle(speech.locale, { theme, isOfMany });
    if (!isDrawn) {
      one.drawn = { hint, speech };
      own.draw(
        <Hint
          hint={hint}
          {...speech}
          onOpenGuide={(remedy) => onOpenGuide(hint.address, remedy)}
          onShowMe={() => onShowMe(hint.address)}
          onDismiss={() => onDismiss(hint)}
        />,
      );
    }
    // last, for what is drawn outside of the page costs it nothing
    if (!standsIn(own.host, place)) place.parent.insertBefore(own.host, place.before);
  };
  function* drawing(round: number, hints: HintModel[], rows: FetchedRow[], speech: HintSpeech): Steps<void> {
    const wanted = new Set(hints.map(({ address }) => address));
    for (const [address, one] of shown) if (!wanted.has(address)) forget(address, one);
    const rowOf = new Map(rows.toReversed().map((row) => [row.account.address, row]));
    for (let at = 0; at < hints.length && round === rounds; at += batch) {
      const jobs = hints.slice(at, at + batch).map((hint) => {
        const row = rowOf.get(hint.address);
        return row && find(hint, row, speech);
      });
      for (const job of jobs) if (job) act(job, hints.length >= many);
      yield;
    }
  }
  return {
    /** Draws, moves and takes away, so that these hints stand beside these rows. */
    show: async (hints: HintModel[], rows: FetchedRow[], speech: HintSpeech) => {
      const round = ++rounds;
      // to take in the answer with so many was a task of its own
      if (hints.length >= many) await giveWay();
      if (round !== rounds) return;
      await inSlices(drawing(round, hints, rows, speech), { signal, onSlice, pause: giveFrame });
    },
    remove: () => {
      for (const [address, one] of shown) forget(address, one);
    },
  };
}
