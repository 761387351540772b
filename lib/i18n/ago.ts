const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * A past time as people say it, by the largest unit that fits; what is less than a minute ago, or in the future of a clock
 * that was set back, is now. `at` is in milliseconds since 1970.
 */
export function ago(at: number, now: Date, locale: string): string {
  const past = Math.max(0, now.getTime() - at);
  const [unit, length] =
    units.find(([, one]) => past >= one) ?? (['second', Number.POSITIVE_INFINITY] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(past / length), unit);
}
