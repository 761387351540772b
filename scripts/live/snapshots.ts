import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../run.ts';
import type { Finds, PageShot } from './page/page.ts';
import type { Person } from './person.ts';
import { isStructure } from './vocabulary.ts';

/** Where a snapshot comes from. */
export type MadeFrom = 'gmail' | 'replica';

/** A page's bare structure on a day, as a file of `tests/data/snapshots`. */
export interface Snapshot {
  madeFrom: MadeFrom;
  note: string;
  /** As 2026-11-24. */
  date: string;
  page: PageShot['page'];
  language: string;
  /** What the readers must find in it. */
  finds: Finds;
  /** Line by line, two blanks of indent a level. */
  markup: string[];
}

/** Where snapshots are kept, and from where the tests load them. */
const snapshotFolder = join(root, 'tests', 'data', 'snapshots');

const notes: Record<MadeFrom, string> = {
  gmail: 'Made from Gmail itself: structure alone, no text, address or value.',
  replica: 'Made from the replica in tests/replica, NOT from Gmail: it says nothing about the real page.',
};

/** A tag such as pt-BR; whatever else a page says of its language is not for a file's name. */
const tag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;

/** @throws when a line holds more than structure */
export function snapshotOf(shot: PageShot, madeFrom: MadeFrom, today: Date): Snapshot {
  const foreign = shot.markup.findIndex((line) => !isStructure(line));
  if (foreign >= 0)
    throw new Error(`Line ${foreign + 1} of the snapshot is not bare structure; nothing is saved.`);
  return {
    madeFrom,
    note: notes[madeFrom],
    date: today.toISOString().slice(0, 10),
    page: shot.page,
    language: tag.test(shot.language) ? shot.language : 'und',
    finds: shot.finds,
    markup: shot.markup,
  };
}

function freeName({ date, madeFrom, page, language }: Snapshot, folder: string): string {
  const stem = [date, ...(madeFrom === 'replica' ? [madeFrom] : []), page, language].join('-');
  const names = ['', ...Array.from({ length: 98 }, (_, at) => `-${at + 2}`)].map(
    (end) => `${stem}${end}.json`,
  );
  return names.find((name) => !existsSync(join(folder, name))) ?? `${stem}-last.json`;
}

/** Shows the person all that would be written, and writes it when they agree. @returns the file, if there is one */
export async function offerSnapshot(
  snapshot: Snapshot,
  person: Person,
  folder = snapshotFolder,
): Promise<string | undefined> {
  const text = `${JSON.stringify(snapshot, undefined, 1)}\n`;
  const path = join(folder, freeName(snapshot, folder));
  person.tell(`\n${text}`);
  person.tell('This is all of it: no word, address or value of the page. Read it before you agree.');
  if (!(await person.agrees(`Write it to ${relative(root, path)}?`))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return path;
}
