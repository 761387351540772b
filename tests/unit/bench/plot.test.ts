// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Chart } from '../../bench/report/chart.ts';
import { plot } from '../../bench/report/plot.ts';
import { scaleOf } from '../../bench/report/scale.ts';

const charts: Chart[] = [
  {
    kind: 'dots',
    title: 'Script <ms> & more',
    dots: [
      { label: 'ours', value: 0.5, low: 0.4, high: 0.7, isOurs: true },
      { label: 'theirs', value: 230, low: 220, high: 240, isOurs: false },
      { label: 'less than nothing', value: -0.1, low: -1, high: 0.2, isOurs: false },
    ],
  },
  {
    kind: 'curves',
    title: 'Reading',
    x: 'accounts',
    curves: [
      {
        label: '1,000 nodes',
        points: [
          [1, 0.5],
          [1000, 60],
        ],
      },
    ],
  },
];
const drawn = () => new DOMParser().parseFromString(plot(charts), 'image/svg+xml');

test('the picture is whole: well formed, with a title, all versions and their values', () => {
  const svg = drawn();
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toBe('Script <ms> & more; Reading');
  expect(svg.querySelectorAll('circle')).toHaveLength(3);
  expect(svg.querySelectorAll('polyline')).toHaveLength(1);
  expect(svg.querySelector('g.ours')?.textContent).toBe('ours0.50');
});

test('it has colours of its own for dark pages, and all lies inside of it', () => {
  const svg = drawn();
  expect(svg.querySelector('style')?.textContent).toContain('prefers-color-scheme: dark');
  const width = Number(svg.documentElement.getAttribute('width'));
  for (const circle of svg.querySelectorAll('circle')) {
    expect(Number(circle.getAttribute('cx'))).toBeGreaterThan(0);
    expect(Number(circle.getAttribute('cx'))).toBeLessThan(width);
  }
});

test('each step of a scale multiplies by ten, and what is below it lies at its beginning', () => {
  const { at, ticks } = scaleOf([0.5, 20], 0, 300);
  expect(ticks).toEqual([0.1, 1, 10, 100]);
  expect([0.1, 1, 10, 100].map(at).map(Math.round)).toEqual([0, 100, 200, 300]);
  expect([0, -3].map(at)).toEqual([0, 0]);
});

test('next to nothing takes no room from what can be told apart', () => {
  expect(scaleOf([0.00004, 2, 208], 0, 400).ticks).toEqual([0.1, 1, 10, 100, 1000]);
});
