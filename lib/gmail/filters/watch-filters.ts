import { onForeignChange } from '../page/foreign-change';
import { readFilters, type WantedFilter } from './read-filters';

export interface FiltersWatch {
  page?: Document;
  /** Ends the watching. */
  signal: AbortSignal;
  /** How long the page must not change before a filter counts as missing, in milliseconds. */
  settleTime?: number;
}

/**
 * Calls `onFilters` with the accounts that have a filter, now and whenever that changes; `isSettled`: the page has stood
 * still, so that the others have none. An import closes its box by itself, whether it worked or not.
 */
export function watchFilters(
  wanted: readonly WantedFilter[],
  onFilters: (there: string[], isSettled: boolean) => void,
  { page = document, signal, settleTime = 10_000 }: FiltersWatch,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (isSettled = false) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    onFilters(readFilters(wanted, page), isSettled);
    if (!isSettled) timer = setTimeout(() => look(true), settleTime);
  };
  onForeignChange(page, look, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
}
