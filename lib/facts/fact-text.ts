import { dateInWords } from '../i18n/date-in-words';
import { hasText, type Translate } from '../i18n/translator';
import { factOf } from './facts';
import { fetchEndPhase } from './fetch-end';

/** A date of a fact, such as `2024-09-16` or `2027-01`, in the reader's words: those that the build has put beside the texts. */
export function longDate(date: string, t: Translate, locale: string): string {
  const key = `dates.${date}`;
  return hasText(key, t) ? t(key) : dateInWords(date, locale);
}

/** A dated claim in the reader's words; what depends on the calendar is worded by `now`. */
export function factText(id: string, t: Translate, locale: string, now = new Date()): string {
  const fact = factOf(id);
  if (!fact) return '';
  const since = fact.since ? longDate(fact.since, t, locale) : '';
  const phase = fetchEndPhase(now);
  return t(`facts.${id}`, {
    since,
    checked: longDate(fact.checked, t, locale),
    ...(phase !== 'before' && { context: phase }),
  });
}
