import { Hint } from '../../components/hint/Hint';
import styles from '../../components/shared/in-gmail.css?inline';
import type { FetchedRow } from '../gmail/accounts-list/fetched-accounts';
import { findHintPlace, isInPlace } from '../gmail/accounts-list/hint-place';
import type { Translate } from '../i18n/translator';
import { isSameAddress } from '../mail/address';
import type { HintModel } from '../messaging/answers';
import type { RemedyId } from '../remedies/remedy-ids';
import { createShadowHost, type ShadowHost } from './shadow-host';

export const hintName = 'pop-doctor-hint';

/** The language the hints are shown in. */
export interface HintLanguage {
  t: Translate;
  locale: string;
}

export interface HintActions {
  onOpenGuide: (address: string, remedy?: RemedyId) => void;
  onShowMe: (address: string) => void;
  onDismiss: (hint: HintModel) => void;
}

interface ShownHint {
  host: ShadowHost;
  /** What was drawn last: a hint that only moves is not drawn again. */
  drawn?: { hint: HintModel; language: HintLanguage };
}

/** The hints on the settings page, one per account. */
export function hintsInPage({ onOpenGuide, onShowMe, onDismiss }: HintActions) {
  const shown = new Map<string, ShownHint>();

  const remove = (address: string) => {
    shown.get(address)?.host.remove();
    shown.delete(address);
  };
  const showOne = (hint: HintModel, row: FetchedRow, language: HintLanguage) => {
    const one: ShownHint = shown.get(hint.address) ?? { host: createShadowHost(hintName, styles) };
    shown.set(hint.address, one);
    const { host } = one;
    const { parent, before } = findHintPlace(row);
    if (!isInPlace(host.element, { parent, before })) parent.insertBefore(host.element, before);
    host.adapt(language.locale);
    if (one.drawn?.hint === hint && one.drawn.language === language) return;
    one.drawn = { hint, language };
    host.draw(
      <Hint
        hint={hint}
        {...language}
        onOpenGuide={(remedy) => onOpenGuide(hint.address, remedy)}
        onShowMe={() => onShowMe(hint.address)}
        onDismiss={() => onDismiss(hint)}
      />,
    );
  };
  return {
    /** Draws, moves and removes hints, so that these rows have exactly these. */
    show: (hints: HintModel[], rows: FetchedRow[], language: HintLanguage) => {
      const wanted = new Set(hints.map(({ address }) => address));
      for (const address of shown.keys()) if (!wanted.has(address)) remove(address);
      for (const hint of hints) {
        const row = rows.find(({ account }) => isSameAddress(account.address, hint.address));
        if (row) showOne(hint, row, language);
      }
    },
    removeAll: () => {
      for (const address of shown.keys()) remove(address);
    },
  };
}
