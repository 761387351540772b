import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causes } from '../../../lib/diagnosis/registry';
import { factOf } from '../../../lib/facts/facts';
import { remedies } from '../../../lib/remedies/registry';
import { textsUnder } from './english';

const root = new URL('../../../', import.meta.url);
const map: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync(new URL('docs/article-map.json', root), 'utf8'),
);
const items = Object.entries(map).flatMap(([section, parts]) =>
  Object.entries(parts).map(([item, places]) => ({ section, item, places })),
);

function hasStep(place: string): boolean {
  const [, id, step] = /^remedies\.([\w-]+)\.steps\.([\w-]+)/.exec(place) ?? [];
  return !step || remedies.some((remedy) => remedy.id === id && remedy.steps.some((one) => one.id === step));
}

function exists(place: string): boolean {
  const [kind, id = ''] = place.split('.');
  if (place.startsWith('lib/')) return existsSync(new URL(place, root));
  if (kind === 'causes') return causes.some((cause) => cause.id === id);
  if (kind === 'facts') return factOf(id) !== undefined;
  return textsUnder(place).length > 0 && hasStep(place);
}

test('every part of the article, from the first to the last, is in the map', () => {
  expect(Object.keys(map)).toEqual(Array.from({ length: 22 }, (_, index) => `S${index + 1}`));
  for (const { section, item } of items) expect(item.split('.')[0]).toBe(section);
});

test.each(items)('$item has a place that exists', ({ places }) => {
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !exists(place))).toEqual([]);
});

// a formatter may widen a table's columns
const narrow = (text: string) => text.replace(/ {2,}/g, ' ');

test('the table for readers has one row for each item of the map, and no other', () => {
  const page = narrow(readFileSync(new URL('docs/article-map.md', root), 'utf8'));
  const rows = items.map(({ item, places }) => {
    const [number, ...words] = item.split(' ');
    return `| ${number} | ${words.join(' ')} | ${places.map((place) => `\`${place}\``).join(' · ')} |`;
  });
  expect(page.split('\n').filter((line) => /^\| S\d/.test(line))).toEqual(rows);
});
