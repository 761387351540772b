import { useState } from 'preact/hooks';
import { directionOf } from '../../lib/i18n/locales';
import type { Picture } from '../../lib/remedies/picture';
import { StepPicture } from './StepPicture';
import type { ViewContext } from './view-context';

export interface WhereToClickProps {
  picture: Picture;
  /** What the words of texts stand for: labels, and the account's own values. */
  words: Record<string, string>;
  view: ViewContext;
}

/** Where to click, to be folded out; drawn once it is: the drawings are four of ten nodes that a popup would make at once. */
export function WhereToClick({ picture, words, view: { t, locale, isRoomy } }: WhereToClickProps) {
  const [isOpen, setOpen] = useState(isRoomy);
  return (
    <details class="where" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('popup.where')}</summary>
      {isOpen && <StepPicture picture={picture} words={words} isRtl={directionOf(locale) === 'rtl'} />}
    </details>
  );
}
