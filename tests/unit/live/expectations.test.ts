// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectations } from '../../../scripts/live/page/expectations';
import type { Outcome } from '../../../scripts/live/page/finding';
import { checkSettings, checkWindow, missWindow } from '../../../scripts/live/page/page';
import { failing, type ScenarioPart } from '../../replica/scenario';
import { showPopForm, showSettings } from '../gmail/replica-page';

// jsdom draws nothing and cannot say what is shown
Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

const root = join(import.meta.dirname, '../../..');
const accounts = [failing('ann@hotmail.it'), { address: 'bob@example.org' }];
const all = [...expectations.settings, ...expectations.window];

/** Verdict and file of the expectation whose name holds these words. */
const find = (outcomes: Outcome[], words: string) => {
  const found = outcomes.find(({ name }) => name.includes(words));
  return [found?.verdict, found?.file];
};

function onSettings(scenario: ScenarioPart, change: () => void = () => {}): Outcome[] {
  location.hash = '#settings/accounts';
  showSettings({ accounts, ...scenario });
  change();
  return checkSettings();
}

function inWindow(change: () => void = () => {}, scenario: ScenarioPart = {}): Outcome[] {
  location.hash = '';
  showPopForm(scenario);
  change();
  return checkWindow();
}

const remove = (css: string) => () => {
  for (const element of document.querySelectorAll(css)) element.remove();
};

test('each expectation names a file that is there', () => {
  expect(all.map(({ file }) => file).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('no two expectations of a page have the same name', () => {
  for (const table of Object.values(expectations)) {
    const names = (table as { name: string }[]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a page that has no account has nothing wrong with its rows', () => {
  const outcomes = onSettings({ accounts: [] });
  expect(find(outcomes, 'as many rows as signs')).toEqual(['not seen', 'lib/gmail/account-rows.ts']);
  expect(find(outcomes, 'the section “Check mail')[0]).toBe('held');
});

test('words that English lacks are a failure; those of a language we hardly know are not', () => {
  const rename = () => {
    for (const link of document.querySelectorAll('span[role=link]'))
      if (link.textContent === 'edit info') link.textContent = 'change it';
  };
  expect(find(onSettings({}, rename), 'the word for “edit info”')).toEqual([
    'failed',
    'lib/gmail/phrases.ts',
  ]);
  expect(find(onSettings({ language: 'pl' }), 'the word for “edit info”')[0]).toBe('not seen');
});

test('an account that is read as failing without any red is one for the reader of errors', () => {
  const paint = () => {
    const error = document.querySelector<HTMLElement>('[style*="rgb(217, 48, 37)"]');
    error?.style.setProperty('color', 'rgb(0, 0, 255)');
  };
  const outcomes = onSettings({}, paint);
  expect(find(outcomes, 'something in it is red')).toEqual(['failed', 'lib/gmail/fetch-error.ts']);
});

test('a page whose address names nobody is one for the reader of the address', () => {
  const outcomes = onSettings({ gmailShown: 'none' });
  expect(find(outcomes, 'signed-in address')).toEqual(['failed', 'lib/gmail/page-facts.ts']);
});

test('the window as it is known holds, in each of its layouts', () => {
  for (const layout of ['table', 'labels', 'definition-list', 'divs'] as const) {
    const outcomes = inWindow(() => {}, { form: { layout } });
    for (const words of [
      'four fields',
      'user name and server',
      'the port is',
      'SSL',
      'copy',
      'label',
      'saves',
    ])
      expect(find(outcomes, words)[0], `${layout}: ${words}`).toBe('held');
  }
});

test.each([
  ['the port', remove('select'), 'four fields', 'lib/gmail/pop-form.ts'],
  ['the button that saves', remove('[type=submit]'), 'that saves', 'lib/gmail/spots.ts'],
  ['the boxes', remove('[type=checkbox]'), 'for SSL', 'lib/gmail/pop-form.ts'],
  ['the panel', remove('pop-doctor-panel'), 'our panel', 'lib/in-page/form-script.tsx'],
])('a window without %s fails, with the file to touch', (_, change, words, file) => {
  expect(find(inWindow(change), words)).toEqual(['failed', file]);
});

test('a window that nobody opened is not seen, whole', () => {
  const outcomes = missWindow();
  expect(outcomes).toHaveLength(expectations.window.length);
  expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['not seen']));
});
