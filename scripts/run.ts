import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { withDots } from './dots.mjs';

/** The project's folder. */
export const root = dirname(import.meta.dirname);

/** The JavaScript file behind a package's command: running that by Node spares Windows its `.cmd` files. */
function programOf(packageName: string, command: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

const packageOf: Record<string, string> = { biome: '@biomejs/biome', tsc: 'typescript' };

// what a tool starts in its turn shall find this Node, not the machine's
const options = {
  cwd: root,
  env: { ...process.env, PATH: dirname(process.execPath) + delimiter + (process.env.PATH ?? '') },
};

/**
 * Runs a tool of node_modules on this Node with its output shown.
 *
 * @returns its exit code
 */
export const runTool = (command: string, ...args: string[]): Promise<number> =>
  runToolWith({}, command, ...args);

/** The same with more in the tool's environment. */
export function runToolWith(
  env: Record<string, string>,
  command: string,
  ...args: string[]
): Promise<number> {
  const program = programOf(packageOf[command] ?? command, command);
  const child = spawn(process.execPath, [program, ...args], {
    ...options,
    env: { ...options.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool of node_modules behind one line with dots; fails with the tool's last lines. */
export const runToolQuietly = (sentence: string, command: string, ...args: string[]): Promise<void> =>
  withDots(sentence, process.execPath, [programOf(packageOf[command] ?? command, command), ...args], options);

/** Runs a program's main function; an error is told in its own words, without a stack, and ends in exit code 1. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
