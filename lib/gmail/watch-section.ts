import { readSection, type SectionReading } from './section';
import { ownElements } from './selectors';
import { isElement } from './text';

export interface WatchOptions {
  page?: Document;
  /** Ends the watching. */
  signal: AbortSignal;
  /** How long the page must not change before something counts as missing, in milliseconds. */
  stillFor?: number;
}

// a page that changes all the time gets no more than a twentieth of its time read
const share = 20;

/**
 * Reads the section now and after each change of it until `signal` ends the watching. `isStill` tells that nothing has
 * changed for `stillFor`. As long as the section is not there, the whole page is observed; then the section alone, and
 * of the elements around it only whether they still hold it.
 */
export function watchSection(
  onReading: (reading: SectionReading, isStill: boolean) => void,
  { page = document, signal, stillFor = 10_000 }: WatchOptions,
): { readAgain: () => void } {
  let part: { root: Element; otherLabels: ReadonlySet<string> } | undefined;
  let earliest = 0;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let stillness: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => records.some(isForeign) && schedule());

  const read = (isStill = false) => {
    const start = performance.now();
    let reading = part?.root.isConnected ? readSection(page, part) : readSection(page);
    if (part && reading.rows.length === 0) reading = readSection(page);
    aim(reading);
    onReading(reading, isStill);
    clearTimeout(stillness);
    if (reading.rows.length === 0 && !isStill) stillness = setTimeout(() => read(true), stillFor);
    earliest = performance.now() + share * (performance.now() - start);
  };
  const schedule = () => {
    pending ??= setTimeout(
      () => {
        pending = undefined;
        read();
      },
      Math.max(0, earliest - performance.now()),
    );
  };
  const aim = ({ rows, otherLabels }: SectionReading) => {
    const settings = new Set(rows.map(({ group }) => group.setting));
    const [root] = settings.size === 1 ? settings : [];
    if (part && part.root === root) return;
    part = root && { root, otherLabels };
    observer.disconnect();
    observer.observe(root ?? page.body, { subtree: true, childList: true, characterData: true });
    for (let around = root?.parentElement; around; around = around.parentElement) {
      observer.observe(around, { childList: true });
    }
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(pending);
    clearTimeout(stillness);
  });
  if (!signal.aborted) read();
  return { readAgain: schedule };
}

// what we add ourselves is no change of the page; that it was taken away is one
const isForeign = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'childList' ||
  removedNodes.length > 0 ||
  [...addedNodes].some((node) => !(isElement(node) && node.matches(ownElements)));
