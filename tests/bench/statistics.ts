/** What many measurements of one figure came to, in the figure's own unit. */
export interface Summary {
  median: number;
  /** A quarter of the measurements lies below, a quarter above `high`. */
  low: number;
  high: number;
  count: number;
}

/** The value below which the share `part` (0 to 1) of the values lies, interpolated between neighbours; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return below + (above - below) * (at - Math.floor(at));
}

/** Median and quartiles: a busy moment of the machine moves them little. */
export const summary = (values: readonly number[]): Summary => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/**
 * Between which of the measurements the median of very many more would lie, with a certainty of 95 %: as many places away
 * from the middle as chance puts there (the binomial distribution, by its normal approximation).
 */
export function medianWithin(values: readonly number[]): [number, number] {
  const away = 0.98 / Math.sqrt(values.length);
  return [quantile(values, Math.max(0, 0.5 - away)), quantile(values, Math.min(1, 0.5 + away))];
}

/** Differences of measurements taken in the same round, first minus second: what both suffered from cancels out. */
export const differences = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.slice(0, theirs.length).map((value, round) => value - (theirs[round] ?? Number.NaN));

/** How often the second fits into the first, by medians. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): number =>
  quantile(ours, 0.5) / quantile(theirs, 0.5);

/** The order of `things` in a round: each round begins with another one, so that none always follows the same. */
export const inTurn = <T>(things: readonly T[], round: number): T[] => {
  const first = round % Math.max(things.length, 1);
  return [...things.slice(first), ...things.slice(0, first)];
};

/** The slope of the line through (log x, log y): 1 where y grows as x does, 0 where it does not grow. */
export function growth(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x0, y0] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0) / spread;
}
