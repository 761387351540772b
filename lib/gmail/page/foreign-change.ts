import { ownElements } from '../selectors';
import { isElement } from './text';

/** Whether the page itself has changed: what we add does not count, the removal of something of ours does. */
export const isForeign = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'childList' ||
  removedNodes.length > 0 ||
  [...addedNodes].some((node) => !(isElement(node) && node.matches(ownElements)));

/** Shortest time between two calls, in milliseconds, however often the page changes. */
const interval = 100;

/**
 * Calls `then` after the page has changed, the views that it shows or hides included, until `signal` ends it or the
 * function that is returned is called.
 */
export function onForeignChange(page: Document, then: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (!records.some(isForeign)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      then();
    }, interval);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);
  const changes = { subtree: true, childList: true, characterData: true };
  if (!signal.aborted)
    observer.observe(page.body, { ...changes, attributeFilter: ['class', 'style', 'hidden'] });
  return stop;
}
