import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

/** The project's folder. */
export const root = dirname(import.meta.dirname);

// the tools of node_modules first, on this Node
const path = [join(root, 'node_modules', '.bin'), dirname(process.execPath), process.env.PATH].join(
  delimiter,
);

/** How a tool is run: where, with what added to the environment; `quiet` shows its output only if it fails. */
interface Options {
  cwd?: string;
  env?: Record<string, string>;
  quiet?: boolean;
}

/** Runs a tool of node_modules or of the machine; resolves to its exit code. */
export function runToolWith(options: Options, command: string, ...args: string[]): Promise<number> {
  const { cwd = root, env = {}, quiet = false } = options;
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', output, output],
    // npm's commands are batch files there
    shell: process.platform === 'win32',
  });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

/** Runs a tool with its output shown; resolves to its exit code. */
export const runTool = (command: string, ...args: string[]): Promise<number> =>
  runToolWith({}, command, ...args);

/** Runs a tool with its output kept back. @throws if it fails */
export async function runToolQuietly(sentence: string, command: string, ...args: string[]): Promise<void> {
  console.log(`${sentence} …`);
  if ((await runToolWith({ quiet: true }, command, ...args)) !== 0) throw new Error(`${sentence} failed.`);
}

/** Runs a program's main function; an error is printed without its stack and ends the program and its browsers. */
export function main(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
