import { useState } from 'preact/hooks';
import type { ViewContext } from './view-context';

export interface CopyButtonProps {
  value: string;
  /** What the button says where the value is not beside it. */
  label?: string;
  action?: string;
  view: ViewContext;
}

/** Copies a value with one click and says so. */
export function CopyButton({ value, label, action = 'copy', view: { t, actions } }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="copy"
      data-action={action}
      {...(!label && { 'data-value': value, 'aria-label': t('popup.copyValue', { value }) })}
      onClick={async () => {
        await actions.copy(value);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{isCopied ? t('common.copied') : (label ?? t('common.copy'))}</span>
    </button>
  );
}
