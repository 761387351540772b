import { onForeignChange } from '../page/foreign-change';
import { type ListReading, readList } from './read-results';
import type { SearchResult } from './search-result';

export interface ResultsWatch {
  page?: Document;
  /** Ends the watching. */
  signal: AbortSignal;
  /** How long a list that may be the previous search's must not change before it counts, in milliseconds. */
  stillTime?: number;
  /** How long an empty list must not change: it may still be loading. */
  emptyTime?: number;
  /** After this time a page without a list counts as one that we cannot read. */
  patience?: number;
}

/**
 * Calls `onResult` with what a search shows, and again when that changes; ends with `arrived`. Rows that are there at the
 * start may be those of the previous search: they count once they have not changed for `stillTime`.
 */
export function watchResults(
  onResult: (result: SearchResult) => void,
  { page = document, signal, stillTime = 8000, emptyTime = 2000, patience = 30_000 }: ResultsWatch,
): void {
  const atStart = keysOf(readList(page));
  let shown: SearchResult | undefined;
  let state = '';
  let since = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (result: SearchResult) => {
    if (result === shown) return;
    shown = result;
    onResult(result);
    if (result === 'arrived') stop();
  };
  const check = () => {
    clearTimeout(timer);
    if (signal.aborted || shown === 'arrived') return;
    const reading = readList(page);
    const keys = keysOf(reading);
    const now = [...keys.values()].join('\n') + (reading.emptyCell ? '' : '\n');
    if (now !== state) {
      state = now;
      since = performance.now();
    }
    const isOld = [...keys].every(([element, key]) => atStart.get(element) === key);
    const { result, after } = judge(reading, isOld);
    const wait = since + after - performance.now();
    if (wait <= 0) show(result);
    else timer = setTimeout(check, wait);
  };
  const judge = (
    { rows, emptyCell }: ListReading,
    isOld: boolean,
  ): { result: SearchResult; after: number } => {
    if (rows.length > 0) return { result: 'arrived', after: isOld ? stillTime : 0 };
    if (emptyCell) return { result: 'nothing-yet', after: isOld ? stillTime : emptyTime };
    return { result: 'unknown', after: patience };
  };
  const stop = onForeignChange(page, check, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  check();
}

/** The parts of a list by what they show: Gmail may fill an old row with another message. */
function keysOf({ rows, emptyCell }: ListReading): Map<Element, string> {
  const all = emptyCell ? [...rows, emptyCell] : rows;
  return new Map(all.map((element) => [element, element.textContent ?? '']));
}
