import { expect, test } from 'vitest';
import {
  differences,
  growth,
  inTurn,
  medianWithin,
  quantile,
  ratio,
  summary,
} from '../../bench/statistics.ts';

test('median and quartiles lie where they should, whatever the order', () => {
  expect(summary([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, count: 5 });
  expect(summary([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25, count: 4 });
  expect(summary([7])).toEqual({ median: 7, low: 7, high: 7, count: 1 });
});

test('one wild measurement among many moves the median little', () => {
  expect(summary([1, 1, 1, 1, 1000]).median).toBe(1);
});

test('of nothing nothing is known, and numbers are sorted as numbers', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([10, 9, 100], 0.5)).toBe(10);
});

test('the true median lies within what is said of it, in about 95 of 100 tries', () => {
  let state = 1;
  const chance = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  // skewed, as times are: the median of squares of what lies evenly between 0 and 1
  const isWithin = () => {
    const [from, to] = medianWithin(Array.from({ length: 101 }, () => chance() ** 2));
    return from <= 0.25 && 0.25 <= to;
  };
  const hits = Array.from({ length: 2000 }, isWithin).filter(Boolean).length;
  expect(hits / 2000).toBeGreaterThan(0.93);
  expect(hits / 2000).toBeLessThan(0.97);
});

test('the more is measured, the closer the median is known', () => {
  const even = (count: number) => Array.from({ length: count }, (_, at) => at / (count - 1));
  expect(medianWithin(even(100))[0]).toBeCloseTo(0.402);
  expect(medianWithin(even(400))).toEqual([expect.closeTo(0.451), expect.closeTo(0.549)]);
  expect(medianWithin([3])).toEqual([3, 3]);
});

test('what both sides of a pair suffered from cancels out', () => {
  expect(summary(differences([3, 13, 103], [1, 11, 101])).median).toBe(2);
  expect(differences([1, 2], [1])).toEqual([0]);
});

test('a ratio is one of medians', () => {
  expect(ratio([4, 4, 400], [2, 2, 2])).toBe(2);
});

test('each round begins with another one, and all come', () => {
  const things = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => inTurn(things, round).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  expect(inTurn([], 3)).toEqual([]);
});

test('growth tells linear from flat and from square', () => {
  const points = (of: (x: number) => number) => [1, 10, 100, 1000].map((x) => [x, of(x)] as const);
  expect(growth(points((x) => 3 * x))).toBeCloseTo(1);
  expect(growth(points(() => 5))).toBeCloseTo(0);
  expect(growth(points((x) => x * x))).toBeCloseTo(2);
});
