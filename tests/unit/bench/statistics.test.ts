import { expect, test } from 'vitest';
import { pairedRatios, spread } from '../../bench/statistics.ts';

test('median and quartiles do not depend on the order and lie between neighbours', () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
  expect(spread([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
  expect(spread([7])).toEqual({ low: 7, median: 7, high: 7 });
});

test('values are sorted as numbers, and one wild value moves the median little', () => {
  expect(spread([10, 9, 1000]).median).toBe(10);
});

test('a slow round does not change the ratio, for both versions were slow in it', () => {
  expect(pairedRatios([2, 40, 2], [1, 20, 1])).toEqual([2, 2, 2]);
});
