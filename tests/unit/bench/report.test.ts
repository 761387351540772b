import { expect, test } from 'vitest';
import { readBenchWishes } from '../../../scripts/bench-wishes.ts';
import { performanceDocument } from '../../bench/report/document.ts';
import { short, spread, times } from '../../bench/report/figures.ts';
import { markdownTable, terminalTable } from '../../bench/report/table.ts';

const part = { title: 'An inbox', text: ['Each load.'], head: ['version', 'ms'], rows: [['ours', '0.50']] };
const machine = {
  processor: 'Abacus',
  cores: 2,
  memory: 8,
  system: 'Linux',
  node: '26.0.0',
  browsers: ['Chromium 156'],
  date: '2026-11-27',
};

test('a figure shows the digits that count', () => {
  expect([0.123, 1.234, 12.34, 123.4, -0.5, Number.NaN].map(short)).toEqual([
    ...['0.12', '1.23', '12.3', '123', '-0.50', '–'],
  ]);
  expect(spread([1, 2, 3])).toBe('2.00 (1.50–2.50)');
  expect([2, Number.NaN].map(times)).toEqual(['2.00×', '–']);
});

test('tables line up, for a terminal and in Markdown', () => {
  expect(terminalTable(part)).toBe('An inbox\n  version   ms\n  ours      0.50');
  expect(markdownTable(part)).toBe('| version | ms   |\n| ------- | ---- |\n| ours    | 0.50 |');
});

test('the document names machine, day, rounds and browser, and shows the picture', () => {
  const found = [{ browser: 'Chromium 156', parts: [part] }];
  const text = performanceDocument(found, { machine, rounds: 60, plot: 'performance.svg' });
  expect(text).toContain(
    'Abacus, 2 cores, 8 GB, Linux; Chromium 156, without a window; Node 26.0.0; 2026-11-27.',
  );
  expect(text).toContain('### An inbox (Chromium 156)');
  expect(text).toContain('](performance.svg)');
  expect(text).toContain('60 times');
});

const names = ['inbox', 'hint'];

test('a whole run of both browsers is written down, a part of it or a quick one is not', () => {
  expect(readBenchWishes([], names)).toEqual({
    ...{ browsers: ['chromium', 'firefox'], only: names, rounds: 60, writes: true },
  });
  for (const words of [['--quick'], ['--only', 'hint'], ['--browser', 'firefox'], ['--rounds', '20']])
    expect(readBenchWishes(words, names).writes).toBe(false);
  expect(readBenchWishes(['--rounds', '120'], names).writes).toBe(true);
  expect(readBenchWishes(['--rounds', '20', '--write'], names).writes).toBe(true);
});

test('a word that nobody knows is answered by those that are known', () => {
  expect(() => readBenchWishes(['--only', 'inbox,outbox'], names)).toThrow('inbox, hint, not outbox');
  expect(() => readBenchWishes(['--browser', 'lynx'], names)).toThrow('chromium or firefox');
  expect(() => readBenchWishes(['--rounds', 'many'], names)).toThrow('whole number');
});
