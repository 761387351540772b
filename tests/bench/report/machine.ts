import { cpus, totalmem, type } from 'node:os';
import process from 'node:process';

/** What a figure depends on, without a name of anybody or any place. */
export interface Machine {
  processor: string;
  cores: number;
  /** In gigabytes. */
  memory: number;
  system: string;
  node: string;
  /** As each browser calls itself. */
  browsers: string[];
  /** `2026-11-27` */
  date: string;
}

/** This machine, now. */
export const machineNow = (browsers: string[]): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  system: type(),
  node: process.versions.node,
  browsers,
  date: new Date().toISOString().slice(0, 10),
});

/** The machine in one sentence. */
export const machineLine = ({ processor, cores, memory, system, node, browsers, date }: Machine): string =>
  `${processor}, ${cores} cores, ${memory} GB, ${system}; ${browsers.join(', ')}, without a window; Node ${node}; ${date}.`;
