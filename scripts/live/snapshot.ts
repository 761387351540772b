import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.ts';
import type { Inspection, Kind } from './page/inspect.ts';
import type { Terminal } from './terminal.ts';
import type { WindowNotes } from './window-notes.ts';

/** A page's bare structure, as a file of `tests/data/snapshots`. */
export interface Snapshot extends WindowNotes, Pick<Inspection, 'language' | 'finds' | 'markup'> {
  /** One from the replica shows nothing about the real page. */
  madeFrom: 'gmail' | 'replica';
  /** As 2026-11-24. */
  date: string;
  page: Kind;
}

export const snapshotFolder = join(root, 'tests', 'data', 'snapshots');

/** A snapshot's file, such as 2026-11-24-gmail-settings-en.json. */
export const snapshotFile = ({ date, madeFrom, page, language }: Snapshot): string => {
  const tag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(language) ? language : 'und';
  return `${date}-${madeFrom}-${page}-${tag}.json`;
};

/** Shows all that would be written, and writes it when the person agrees. */
export async function offerSnapshot(snapshot: Snapshot, { print, ask }: Terminal, folder: string) {
  const text = `${JSON.stringify(snapshot, undefined, 1)}\n`;
  const path = join(folder, snapshotFile(snapshot));
  print(`\n${text}\nThis is all of it. Read it before you agree.`);
  const replaces = existsSync(path) ? ', in place of the one that is there' : '';
  if (!/^y(es)?$/i.test(await ask(`Write it to ${relative(root, path)}${replaces}? [y/N] `))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
}
