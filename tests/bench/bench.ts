import type { BrowserName } from '../browser/harness/browsers.ts';
import type { Replica } from '../replica/server.ts';
import type { Chart } from './report/chart.ts';

/** What a measure works with. */
export interface Bench {
  browser: BrowserName;
  replica: Replica;
  /** How often each thing is measured; a measure that takes long divides this. */
  rounds: number;
  /** Shows how far it is. */
  progress: (done: number, of: number) => void;
}

/** What a measure found, ready to be read. */
export interface Part {
  title: string;
  /** How it was measured and how to read it: paragraphs of Markdown. */
  text: string[];
  head: string[];
  rows: string[][];
  chart?: Chart;
}

/** A measure: in which browsers it can be taken, and how. */
export interface Measure {
  id: string;
  browsers: BrowserName[];
  take: (bench: Bench) => Promise<Part>;
}
