/** A scale on which each step multiplies by ten. */
export interface Scale {
  /** Where a value lies, in pixels; what is below the scale lies at its beginning. */
  at: (value: number) => number;
  /** The powers of ten on it. */
  ticks: number[];
}

/** From so many powers of ten on a scale tells nothing of its upper end any more. */
const most = 4;

/** A scale over the greatest of `values` and those near it, from pixel `from` to pixel `to`, in whole powers of ten. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const above = values.filter((value) => value > 0);
  const lowest = Math.floor(Math.log10(Math.min(...above, 1)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...above, 1))), lowest + 1);
  const first = Math.max(lowest, last - most);
  const at = (value: number) => {
    const power = value > 0 ? Math.log10(value) : first;
    return from + ((to - from) * (Math.max(power, first) - first)) / (last - first);
  };
  return { at, ticks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)) };
}
