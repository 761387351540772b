import { isForeign } from '../page/foreign-change';
import { readSection, type SectionReading } from './section';

export interface WatchOptions {
  page?: Document;
  /** Ends the watching. */
  signal: AbortSignal;
  /** How long the page must not change before something counts as missing, in milliseconds. */
  settleTime?: number;
}

/** Shortest time between two readings, in milliseconds, however often the page changes. */
const readingInterval = 100;

/**
 * Reads the section now and after each change of the page until `signal` ends the watching. `isSettled`: nothing has
 * changed for `settleTime`, as long as no account is there. Returns a function that reads once more.
 */
export function watchSection(
  onReading: (reading: SectionReading, isSettled: boolean) => void,
  { page = document, signal, settleTime = 10_000 }: WatchOptions,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let lastRead = Number.NEGATIVE_INFINITY;

  const read = (isSettled = false) => {
    clearTimeout(timer);
    clearTimeout(settleTimer);
    timer = undefined;
    const reading = readSection(page);
    lastRead = performance.now();
    onReading(reading, isSettled);
    if (reading.rows.length === 0 && !isSettled && !signal.aborted)
      settleTimer = setTimeout(() => read(true), settleTime);
  };
  const schedule = () => {
    clearTimeout(settleTimer);
    timer ??= setTimeout(() => read(), Math.max(0, lastRead + readingInterval - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isForeign)) schedule();
  });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(settleTimer);
  });
  if (!signal.aborted) {
    observer.observe(page.body, { subtree: true, childList: true, characterData: true });
    read();
  }
  return schedule;
}
