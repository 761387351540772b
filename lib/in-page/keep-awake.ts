// a background that died may be anew at once; more often would be work for nothing
const often = 2000;

/**
 * Keeps the background awake while the person is about something in `area`. In Firefox a background that has to wake
 * first hears nothing of a page that is gone by then, as a form's page is soon after its saving.
 */
export function keepAwake(area: EventTarget, wake: () => void, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const onSign = () => {
    if (performance.now() - last < often) return;
    last = performance.now();
    wake();
  };
  for (const type of ['pointermove', 'keydown', 'focusin'])
    area.addEventListener(type, onSign, { signal, passive: true });
}
