import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageShot } from '../../../scripts/live/page/page';
import { offerSnapshot, snapshotOf } from '../../../scripts/live/snapshots';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const today = new Date('2026-11-24T12:00:00Z');
const shotOf = (part: Partial<PageShot> = {}): PageShot => ({
  page: 'settings',
  language: 'pt-BR',
  finds: { accounts: ['healthy'], editLinks: 1 },
  markup: ['<table class="cf qv">', '  [22 POP3 @ digit]'],
  ...part,
});

function person(agrees: boolean) {
  const told: string[] = [];
  return {
    told,
    tell: (text: string) => void told.push(text),
    enter: async () => {},
    agrees: async () => agrees,
  };
}

test('nothing is written before the person has seen all of it and agreed', async () => {
  const snapshot = snapshotOf(shotOf(), 'gmail', today);
  const shy = person(false);
  expect(await offerSnapshot(snapshot, shy, folder)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
  const willing = person(true);
  await offerSnapshot(snapshot, willing, folder);
  expect(readdirSync(folder)).toEqual(['2026-11-24-settings-pt-BR.json']);
  const text = readFileSync(join(folder, '2026-11-24-settings-pt-BR.json'), 'utf8');
  expect(willing.told.join()).toContain(text);
  expect(shy.told).toEqual(willing.told);
});

test('a second one of the same day and language stands beside the first', async () => {
  for (let at = 0; at < 2; at++)
    await offerSnapshot(snapshotOf(shotOf(), 'gmail', today), person(true), folder);
  expect(readdirSync(folder).sort()).toEqual([
    '2026-11-24-settings-pt-BR-2.json',
    '2026-11-24-settings-pt-BR.json',
  ]);
});

test('one that was made from the replica says so in name and head', () => {
  expect(snapshotOf(shotOf(), 'replica', today).note).toContain('NOT from Gmail');
});

test.each(['ann@example.org', '[22 ann]', '<div title="Ann">', '<div class="a">Ann', '<x-ann>'])(
  'a line such as %s is never saved',
  (line) => {
    expect(() => snapshotOf(shotOf({ markup: [line] }), 'gmail', today)).toThrow('Line 1');
  },
);

test.each(['', '../../x', 'ann@example.org'])('“%s” is no language for a file’s name', (language) => {
  expect(snapshotOf(shotOf({ language }), 'gmail', today).language).toBe('und');
});
