/** Shortest time between two calls, in milliseconds: a background sleeps after half a minute. */
const interval = 2000;

/**
 * Calls `wake` while the person is busy in `area`. In Firefox a background that has to wake up first misses the message of
 * a page that is gone by then, as a form's page is soon after saving.
 */
export function keepAwake(area: EventTarget, wake: () => void, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const onActivity = () => {
    if (performance.now() - last < interval) return;
    last = performance.now();
    wake();
  };
  for (const type of ['pointermove', 'keydown', 'focusin'])
    area.addEventListener(type, onActivity, { signal, passive: true });
}
