import { caps } from '../caps';
import { type TextUnit, tidy } from '../page/text';
import { failingScore, type Signal, scoreOf, signalsOf } from './error-signals';
import type { FetchError } from './fetched-account';
import { longestQuote } from './quotes';

/**
 * The error among the text units of one account, `undefined` when their signals together do not make one.
 * Everything from the first unit that has more than a faint signal to the last belongs to it: the server's words may
 * stand apart from Gmail's. Red is no signal where `isRedUsual`.
 */
export function readFetchError(
  units: TextUnit[],
  signals: readonly Signal[],
  isRedUsual = false,
): FetchError | undefined {
  const found = signalsOf(units, signals, isRedUsual);
  if (scoreOf(found.flat()) < failingScore) return;
  const isPart = found.map((ofUnit) => scoreOf(ofUnit) > 1);
  const text = units
    .slice(isPart.indexOf(true), isPart.lastIndexOf(true) + 1)
    .map((unit) => unit.text)
    .join(' ')
    .slice(0, caps.text);
  return { text, detail: detailOf(text) };
}

/** The server's own words inside an error: what stands in quotes, else what follows the English frame, else nothing. */
export function detailOf(text: string): string {
  const unquoted = /Server returned error:?(.+)$/i.exec(text)?.[1] ?? /-ERR\b.*$/.exec(text)?.[0] ?? '';
  return tidy(longestQuote(text) || tidy(unquoted).replace(/^["“„«「『]|["”»」』]$/g, ''));
}
