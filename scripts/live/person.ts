import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** The maintainer who sits in front of a run. */
export interface Person {
  tell(text: string): void;
  /** Resolves when Enter is pressed; rejects when `signal` ends the waiting. */
  enter(signal: AbortSignal): Promise<void>;
  /** Only "y" or "yes" is one. */
  agrees(question: string): Promise<boolean>;
}

/** The person at this terminal. An input that has ended says no. */
export function personAtTerminal(
  input: NodeJS.ReadableStream = stdin,
  output: NodeJS.WritableStream = stdout,
): Person & { leave: () => void } {
  const lines = createInterface({ input, output });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  const ask = (question: string, options: { signal?: AbortSignal } = {}) =>
    // first what has ended: a question to it would be refused
    Promise.race([ended, lines.question(question, options)]);
  return {
    tell: (text) => void output.write(`${text}\n`),
    enter: async (signal) => {
      await ask('', { signal });
    },
    agrees: async (question) => /^y(es)?$/i.test((await ask(`${question} [y/N] `)).trim()),
    leave: () => lines.close(),
  };
}
