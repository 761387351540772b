// to make one costs more than to draw a hint: 30 ms in a page that has made none yet
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

/** A date such as `2024-09-16`, `2027-01` or `2024`, as exactly as it is known, in the words of a language. */
export function dateInWords(date: string, locale: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const words = formatter(locale, month !== undefined, day !== undefined);
  return words.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
