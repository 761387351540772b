import browser from 'webextension-polyfill';

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
 * The signal that ends a script: when a newer copy of it starts in this page, when `ends` fires, or when the extension
 * is reloaded or removed.
 */
export function lifetimeOf(name: string): AbortController {
  const slots = globalThis as Slots;
  slots[latest] ??= {};
  slots[latest][name]?.abort();
  const controller = new AbortController();
  slots[latest][name] = controller;
  listenForReload(controller);
  return controller;
}

// Chromium closes the port when the extension is reloaded, but also when it merely puts the background to sleep
function listenForReload(controller: AbortController): void {
  const port = browser.runtime.connect();
  port.onDisconnect.addListener(() => {
    if (!isAlive()) controller.abort();
  });
  controller.signal.addEventListener('abort', () => port.disconnect());
}
