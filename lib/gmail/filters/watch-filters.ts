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
 * Calls `onFilters` with the accounts that have a filter, now and after each change of the page; `isSettled`: it has not
 * changed for `settleTime`, so the others have none. Gmail does not show whether an import worked.
 */
export function watchFilters(
  wanted: readonly WantedFilter[],
  onFilters: (there: string[], isSettled: boolean) => void,
  { page = document, signal, settleTime = 10_000 }: FiltersWatch,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (isSettled = false) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    onFilters(readFilters(wanted, page), isSettled);
    if (!isSettled) timer = setTimeout(() => check(true), settleTime);
  };
  onForeignChange(page, check, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  check();
}
