import { useState } from 'preact/hooks';
import type { Scene } from './scene';

/** Copies a value with one click and says so. */
export function CopyButton({ value, scene: { t, act } }: { value: string; scene: Scene }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="copy"
      data-action="copy"
      data-value={value}
      aria-label={t('popup.copyValue', { value })}
      onClick={async () => {
        await act.copy(value);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{isCopied ? t('common.copied') : t('common.copy')}</span>
    </button>
  );
}
