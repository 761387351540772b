import { fetchEndPhase } from '../lib/facts/dates';
import { factOf } from '../lib/facts/facts';
import type { Translate } from '../lib/texts';

// to make a formatter costs more than to draw a hint
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${day}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  formatters.set(key, made);
  return made;
}

/** A date such as `2024-09-16`, `2027-01` or `2024`, as exactly as it is known, in the reader's words. */
export function longDate(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const words = formatter(locale, month !== undefined, day !== undefined);
  return words.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** A dated claim in the reader's words; what depends on the calendar is worded by `now`. */
export function factText(id: string, t: Translate, locale: string, now = new Date()): string {
  const fact = factOf(id);
  if (!fact) return '';
  const since = fact.since ? longDate(fact.since, locale) : '';
  const phase = fetchEndPhase(now);
  return t(`facts.${id}`, {
    since,
    checked: longDate(fact.checked, locale),
    ...(phase !== 'before' && { context: phase }),
  });
}
