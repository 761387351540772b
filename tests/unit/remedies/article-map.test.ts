import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causes } from '../../../lib/diagnosis/all-causes';
import { factOf } from '../../../lib/facts/facts';
import { textsUnder } from './english';

const root = new URL('../../../', import.meta.url);
const rows = readFileSync(new URL('docs/article-map.md', root), 'utf8').match(/^\| S\d.*$/gm) ?? [];

function exists(place: string): boolean {
  const [kind, id = ''] = place.split('.');
  if (place.startsWith('lib/')) return existsSync(new URL(place, root));
  if (kind === 'causes') return causes.some((cause) => cause.id === id);
  if (kind === 'facts') return factOf(id) !== undefined;
  return textsUnder(place).length > 0;
}

test('each of the article’s 22 sections has parts in the map, and each part a place that exists', () => {
  const sections = new Set(rows.map((row) => /S\d+/.exec(row)?.[0]));
  expect(sections.size).toBe(22);
  for (const row of rows) {
    const places = [...row.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
    expect(places.length, row).toBeGreaterThan(0);
    expect(places.filter((place) => !exists(place))).toEqual([]);
  }
});
