import { summary } from '../statistics.ts';

/** A number as short as it can be read: three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return String(Math.round(value));
  if (size >= 10) return value.toFixed(1);
  return value.toFixed(2);
}

/** Median with quartiles: `12.3 (11.9–14.0)`. */
export function spread(values: readonly number[]): string {
  const { median, low, high } = summary(values);
  return `${short(median)} (${short(low)}–${short(high)})`;
}

/** A ratio: `3.1×`. */
export const times = (value: number): string => (Number.isFinite(value) ? `${short(value)}×` : '–');
