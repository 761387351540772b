import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';

/** The person in front of the run. */
export interface Terminal {
  print(text: string): void;
  /** Resolves with what was typed before Enter; with nothing once the input has ended. */
  ask(question: string): Promise<string>;
}

export function openTerminal(): Terminal & { close: () => void } {
  const reader = createInterface({ input: stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    print: console.log,
    ask: async (question) => {
      stdout.write(question);
      const { value } = await lines.next();
      return String(value ?? '').trim();
    },
    close: () => reader.close(),
  };
}
