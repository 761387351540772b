import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../run.ts';

/** The name under which `page/page.ts` gives what it can do, inside its own world. */
export const bundleName = 'popDoctorLive';

let made: Promise<string> | undefined;

/** The extension's own readers and the expectations of them, as one script; no part of the extension that is shipped. */
export function pageScript(): Promise<string> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<string> {
  const entry = join(root, 'scripts', 'live', 'page', 'page.ts');
  const [result] = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: bundleName } },
  })) as Rolldown.RolldownOutput[];
  const [script] = result?.output ?? [];
  if (!script) throw new Error(`Nothing came of ${entry}`);
  return script.code;
}
