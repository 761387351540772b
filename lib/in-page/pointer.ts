import { createShadowHost, removeLeftovers } from './shadow-host';

const name = 'pop-doctor-pointer';
const styles = `
:host { all: initial; }
.ring {
  position: fixed; box-sizing: border-box; pointer-events: none; z-index: 2147483646;
  border: 3px solid #e8710a; border-radius: 6px; box-shadow: 0 0 0 4px rgb(232 113 10 / 30%);
  animation: pulse 1s ease-in-out 3;
}
@keyframes pulse { 50% { box-shadow: 0 0 0 10px rgb(232 113 10 / 15%); } }
@media (prefers-reduced-motion: reduce) { .ring { animation: none; } }
`;

/**
 * Scrolls to `target` and draws a ring around it until the person clicks, presses Escape, or `signal` ends it.
 * There is only one pointer at a time.
 */
export function pointAt(target: Element, signal: AbortSignal, page: Document = document): void {
  removeLeftovers(name, page);
  const host = createShadowHost(name, styles, page);
  const ring = page.createElement('div');
  ring.className = 'ring';
  host.root.append(ring);
  const place = () => {
    if (!target.isConnected) return end();
    const { left, top, width, height } = target.getBoundingClientRect();
    Object.assign(ring.style, {
      left: `${left - 6}px`,
      top: `${top - 6}px`,
      width: `${width + 12}px`,
      height: `${height + 12}px`,
    });
  };
  const ended = new AbortController();
  const end = () => {
    ended.abort();
    host.remove();
  };
  const listen = { signal: ended.signal, capture: true, passive: true };
  page.body.append(host.element);
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  place();
  for (const type of ['scroll', 'resize']) page.defaultView?.addEventListener(type, place, listen);
  page.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), listen);
  page.addEventListener('pointerdown', end, listen);
  signal.addEventListener('abort', end, { signal: ended.signal });
  (target as HTMLElement).focus?.({ preventScroll: true });
}
