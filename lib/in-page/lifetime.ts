import { type Browser, browser } from 'wxt/browser';

/** True while the extension that this script belongs to is still the one that is installed. */
export const isAlive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

const latest = Symbol.for('pop-doctor.latest');
type Slots = { [latest]?: Record<string, AbortController> };

/**
 * The signal that ends a script: when a newer copy of it starts in this page, when `ends` fires, when the extension is
 * reloaded, disabled or removed, or when the person withdraws its access to Gmail.
 */
export function lifetimeOf(name: string): AbortController {
  const slots = globalThis as Slots;
  slots[latest] ??= {};
  slots[latest][name]?.abort();
  const controller = new AbortController();
  slots[latest][name] = controller;
  endWithExtension(controller);
  return controller;
}

// Chromium tells a script nothing when its extension goes: we look when the person comes back to the page or uses it
const momentsToLook = ['visibilitychange', 'pageshow', 'focus', 'pointerdown', 'keydown'];

// a port closes when the extension is reloaded, but also when the background is merely put to sleep
function endWithExtension(controller: AbortController): void {
  const { signal } = controller;
  const look = () => isAlive() || controller.abort();
  const onMessage = (message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === 'end') controller.abort();
  };
  let port: Browser.runtime.Port | undefined;
  // to connect takes a browser ten milliseconds: the first reading goes before
  const later = setTimeout(() => {
    if (!isAlive()) return;
    port = browser.runtime.connect();
    port.onDisconnect.addListener(look);
  });
  for (const type of momentsToLook) addEventListener(type, look, { capture: true, passive: true, signal });
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    clearTimeout(later);
    if (!isAlive()) return;
    port?.disconnect();
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
