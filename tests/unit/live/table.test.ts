import { expect, test } from 'vitest';
import type { Outcome, Verdict } from '../../../scripts/live/page/finding';
import { hasFailed, table } from '../../../scripts/live/table';

const outcome = (name: string, verdict: Verdict, page: Outcome['page'] = 'settings'): Outcome => ({
  page,
  name,
  verdict,
  file: `lib/gmail/${page}.ts`,
  says: `says ${name}`,
});

test('each expectation has a line under its page, with what was seen', () => {
  const [settings = '', window = ''] = table([
    outcome('one', 'held'),
    outcome('two', 'not seen', 'window'),
  ]).split('\n\n');
  expect(settings).toContain('  held      one: says one');
  expect(window).toContain('  not seen  two: says two');
});

test('a failure names its file once, with all that failed of it', () => {
  const printed = table([
    outcome('one', 'failed'),
    outcome('two', 'failed'),
    outcome('three', 'failed', 'window'),
  ]);
  const toDo = printed.slice(printed.indexOf('Where to look'));
  expect(toDo).toContain('  lib/gmail/settings.ts\n    one: says one.\n    two: says two.\n');
  expect(toDo).toContain('  lib/gmail/window.ts\n    three: says three.\n');
  expect(toDo).toContain('0 held, 3 failed, 0 not seen');
});

test('where nothing failed there is nowhere to look, and what was not seen is no failure', () => {
  const outcomes = [outcome('one', 'held'), outcome('two', 'not seen')];
  expect(table(outcomes)).not.toContain('Where to look');
  expect(hasFailed(outcomes)).toBe(false);
  expect(hasFailed([...outcomes, outcome('three', 'failed')])).toBe(true);
});
