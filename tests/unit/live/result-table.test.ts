import { expect, test } from 'vitest';
import type { Result } from '../../../scripts/live/page/inspect';
import { report } from '../../../scripts/live/result-table';
import { windowNotes } from '../../../scripts/live/window-notes';

test('a report names the file to fix, what was noted of the window, and the sum', () => {
  const results: Result[] = [
    { page: 'settings', name: 'one', file: 'lib/one.ts', verdict: 'failed', count: '1 of 2' },
    { page: 'settings', name: 'two', file: 'lib/two.ts', verdict: 'held', count: '1 of 1' },
    { page: 'window', name: 'three', file: 'lib/three.ts', verdict: 'not seen', count: '0 of 0' },
  ];
  const text = report(results, { view: 'cf', title: 'Edit mail account' });
  expect(text).toMatch(/one \(1 of 2\)\n +to fix: lib\/one\.ts\n/);
  expect(text).not.toContain('lib/two.ts');
  expect(text).toContain('its view: cf; its title without names: Edit mail account');
  expect(text).toContain('1 held, 1 failed, 1 not seen');
});

const address = 'https://mail.google.com/mail/u/0/?ui=2&ik=0123abcdef&at=secret&view=cf';
const company = 'Impostazioni - eva@rossi.it - Posta di Rossi Srl';
test.each([
  ['Gmail - Edit mail account', 'Settings - ann@gmail.com - Gmail', 'Edit mail account'],
  ['Gmail: Agrega una cuenta', 'Gmail', 'Agrega una cuenta'],
  ['Edit ann@hotmail.it - Gmail', 'Gmail', 'Edit …'],
  ['Posta di Rossi Srl - Aggiungi un account email', company, 'Aggiungi un account email'],
  ['Rossi Srl - Aggiungi un account email', company, undefined],
])('of a window called “%s” beside “%s” the title %s is noted', (title, settingsTitle, noted) => {
  expect(windowNotes(address, title, settingsTitle)).toEqual({ view: 'cf', ...(noted && { title: noted }) });
});

test('a view that is no short name is not noted', () => {
  expect(windowNotes('https://mail.google.com/?view=ann%40hotmail.it', '', '')).toEqual({});
});
