import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onScriptMessage } from '../messaging/gmail-tabs';

// Chromium does not notify a script when its extension goes: we check when the person comes back to the page or uses it
const momentsToCheck = ['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown'];

/**
 * Ends a script of ours, beside WXT's own reasons (a newer copy of it in the same page): when the extension is reloaded,
 * disabled or removed, and when the person withdraws its access to Gmail.
 */
export function endWithExtension(ctx: ContentScriptContext): void {
  const { signal } = ctx;
  const check = () => ctx.isInvalid;
  for (const type of momentsToCheck) addEventListener(type, check, { capture: true, passive: true, signal });
  onScriptMessage(({ type }) => {
    if (type === 'end') ctx.abort();
  }, signal);
  // connecting takes 10 ms: the first reading comes first
  ctx.setTimeout(() => {
    const port = browser.runtime.connect();
    // it closes when the extension is reloaded, but also when the background is merely put to sleep
    port.onDisconnect.addListener(check);
    ctx.onInvalidated(() => browser.runtime?.id && port.disconnect());
  }, 0);
}
