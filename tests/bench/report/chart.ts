/** A picture of figures. */
export type Chart = Dots | Curves;

/** One line per version: its median as a dot, its quartiles as a stroke, on a scale that multiplies. */
export interface Dots {
  kind: 'dots';
  title: string;
  dots: { label: string; value: number; low: number; high: number; isOurs: boolean }[];
}

/** Curves over one size, both scales multiplying. */
export interface Curves {
  kind: 'curves';
  title: string;
  x: string;
  curves: { label: string; points: [number, number][] }[];
}
