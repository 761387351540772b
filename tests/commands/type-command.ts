import { spawn } from 'node:child_process';
import process from 'node:process';
import type { ProjectCopy } from './project-copy.ts';
import { chromiumWithoutScreen } from './stand-in.ts';
import type { Way } from './ways.ts';

/** What a command said, and how it ended. */
export interface Ending {
  said: string;
  ended: number | 'stopped' | null;
}

// no credentials, and nothing by which a program knows that it runs in a test
const handedOn = ['PATH', 'HOME', 'TMPDIR', 'CHROMIUM', 'FIREFOX', 'LANG', 'SHELL'];

function environment({ screen }: Way, { folder }: ProjectCopy): NodeJS.ProcessEnv {
  const { env } = process;
  const own = Object.fromEntries(handedOn.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  if (!screen) return { ...own, CI: 'true' };
  return { ...own, DISPLAY: ':99', MOZ_HEADLESS: '1', CHROMIUM: chromiumWithoutScreen(folder) };
}

/** Types a command in a copy of the project, as a person would, and stops it where it would go on for ever. */
export function type(way: Way & { typed: string }, copy: ProjectCopy, signal: AbortSignal): Promise<Ending> {
  const { typed, says, ends } = way;
  // a group of its own, so that all it starts can be stopped with it
  const shell = spawn(typed, {
    cwd: copy.project,
    shell: true,
    detached: true,
    env: environment(way, copy),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let stopped = false;
  const stop = () => {
    if (stopped || shell.pid === undefined) return;
    stopped = true;
    process.kill(-shell.pid, 'SIGTERM');
  };
  // a test that takes too long leaves nothing running
  signal.addEventListener('abort', stop);
  for (const stream of [shell.stdout, shell.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
      if (ends === 'stopped' && says.test(said)) stop();
    });
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', (code) => resolve({ said, ended: stopped ? 'stopped' : code }));
  });
}
