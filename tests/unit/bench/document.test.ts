import { expect, test } from 'vitest';
import { figures, performanceDocument, table } from '../../bench/document.ts';

const base = [1, 2, 3];
const results = [
  { measure: 'inbox', version: 'empty', times: base },
  { measure: 'inbox', version: 'ours', times: [2, 4, 6], base },
];

test('a figure is a median with quartiles, three digits each', () => {
  expect(figures([0.1234, 0.1234])).toBe('0.123 (0.123–0.123)');
  expect(figures([1000, 1234, 3000])).toBe('1230 (1120–2120)');
});

test('the table lines up and compares each version with the first of its group', () => {
  expect(table(results).split('\n')).toEqual([
    '| what  | version | milliseconds     | ratio            |',
    '| ----- | ------- | ---------------- | ---------------- |',
    '| inbox | empty   | 2.00 (1.50–2.50) | 1                |',
    '| inbox | ours    | 4.00 (3.00–5.00) | 2.00 (2.00–2.00) |',
  ]);
});

test('the document has the table, the day, the machine and the number of rounds', () => {
  const text = performanceDocument(results, { rounds: 20, machine: 'Abacus', date: '2026-11-27' });
  expect(text).toContain(table(results));
  expect(text).toContain('on 2026-11-27, 20 rounds; do not edit by hand. Abacus.');
  expect(text.split('\n').length).toBeLessThanOrEqual(70);
});
