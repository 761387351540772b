/** How much time may be spent. */
export interface AllowanceOptions {
  /** The part of all time that may be spent in the long run. */
  share: number;
  /** What may be spent at once after a rest, in milliseconds. */
  most: number;
  /**
   * No wait is longer, in milliseconds, whatever was spent: time is told by the clock, and a busy machine's clock goes on
   * while others work. Pieces above `longest * share` then take more than the share.
   */
  longest: number;
  /** The time now, in milliseconds. */
  now?: () => number;
}

/** Time that may be spent: it fills up at a constant rate, and not beyond a limit (the field's "token bucket"). */
export interface Allowance {
  /** Tells of time that was spent, in milliseconds; it may be more than there was. */
  spend: (took: number) => void;
  /** How long to wait until there is time again, in milliseconds. */
  wait: () => number;
}

/** A full allowance. */
export function allowance({
  share,
  most,
  longest,
  now = () => performance.now(),
}: AllowanceOptions): Allowance {
  let left = most;
  let at = now();
  const fill = () => {
    const time = now();
    left = Math.min(most, left + (time - at) * share);
    at = time;
  };
  return {
    spend: (took) => {
      fill();
      left = Math.max(left - took, -longest * share);
    },
    wait: () => {
      fill();
      return Math.max(0, -left / share);
    },
  };
}
