// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readSection } from '../../../lib/gmail/accounts-list/section';
import { findPopForm } from '../../../lib/gmail/pop-form/pop-form';
import type { Finds } from '../../../scripts/live/page/page';
import type { Snapshot } from '../../../scripts/live/snapshots';
import { isStructure } from '../../../scripts/live/vocabulary';
import { revive } from './revive';

const folder = join(import.meta.dirname, '../../data/snapshots');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const snapshotIn = (file: string): Snapshot => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const read: Record<Snapshot['page'], () => Finds> = {
  settings: () => {
    const { rows } = readSection();
    return {
      accounts: rows.map(({ account }) => account.state),
      editLinks: rows.filter(({ editLink }) => editLink).length,
    };
  },
  window: () => {
    const { scope: _, ...fields } = findPopForm() ?? {};
    return { fields: Object.keys(fields).sort() };
  },
};

test('there are snapshots of both pages', () => {
  const pages = new Set(files.map((file) => snapshotIn(file).page));
  expect(pages).toEqual(new Set(['settings', 'window']));
});

describe.each(files)('%s', (file) => {
  const snapshot = snapshotIn(file);
  beforeEach(() => revive(snapshot.markup, document));

  test('says what it was made from, when, and of which page', () => {
    const { madeFrom, date, page, language } = snapshot;
    const stem = [date, ...(madeFrom === 'replica' ? ['replica'] : []), page, language].join('-');
    expect(file).toMatch(new RegExp(`^${stem}(-\\d+)?\\.json$`));
    expect(snapshot.note).toContain(madeFrom === 'replica' ? 'NOT from Gmail' : 'Made from Gmail itself');
  });

  test('is structure alone: no line has a word of anybody’s', () => {
    expect(snapshot.markup.filter((line) => !isStructure(line))).toEqual([]);
  });

  test('the readers find in it what stands in its head', () => {
    expect(read[snapshot.page]()).toEqual(snapshot.finds);
  });
});
