/** A scale on which each step multiplies by ten. */
export interface Scale {
  /** Where a value lies, in pixels; what is below the scale lies at its beginning. */
  at: (value: number) => number;
  /** The powers of ten on it. */
  ticks: number[];
}

/** A scale over all `values` that are above zero, from pixel `from` to pixel `to`, in whole powers of ten. */
export function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const above = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...above, 1)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...above, 1))), first + 1);
  const at = (value: number) => {
    const power = value > 0 ? Math.log10(value) : first;
    return from + ((to - from) * (Math.max(power, first) - first)) / (last - first);
  };
  return { at, ticks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)) };
}
