// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://mail.google.com/mail/u/0/" }
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { inspect, type Kind } from '../../../scripts/live/page/inspect';
import { settingsExpectations } from '../../../scripts/live/page/settings';
import { windowExpectations } from '../../../scripts/live/page/window';
import { failing, type ScenarioPart } from '../../replica/scenario';
import { showPopForm, showSettings } from '../gmail/replica-page';
import { standInForLayout } from './layout';

beforeAll(standInForLayout);

const needsExtension = /hint|panel/;
const filesToMend = (kind: Kind): string[] => {
  const failed = inspect(kind).results.filter(({ verdict }) => verdict === 'failed');
  return [...new Set(failed.filter(({ name }) => !needsExtension.test(name)).map(({ file }) => file))];
};

test('each expectation names a file that is there', () => {
  const files = Object.keys({ ...settingsExpectations, ...windowExpectations });
  const root = join(import.meta.dirname, '../../..');
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

const blueError = () =>
  document.querySelector<HTMLElement>('[style*="rgb(217, 48, 37)"]')?.style.setProperty('color', 'blue');

test.each<[string, string[], ScenarioPart, (() => void)?]>([
  ['as we know them', [], {}],
  ['without an account', [], { accounts: [] }],
  ['without the section', [], { section: 'missing' }],
  ['in a language whose words we lack', [], { language: 'pl' }],
  ['with other class names', ['lib/gmail/selectors.ts'], { classes: 'scrambled' }],
  ['without the signed-in address', ['lib/gmail/page/signed-in-address.ts'], { gmailShown: 'none' }],
  ['without a language', ['lib/gmail/words/page-language.ts'], { htmlLang: '' }],
  ['with unknown rows', ['lib/gmail/accounts-list/account-rows.ts'], { controls: 'bare' }],
  ['with errors in blue', ['lib/gmail/accounts-list/fetch-error.ts'], {}, blueError],
])('settings %s: the files to fix', (_, files, scenario, change) => {
  location.hash = '#settings/accounts';
  showSettings({ accounts: [failing('ann@hotmail.it'), { address: 'bob@example.org' }], ...scenario });
  change?.();
  expect(filesToMend('settings')).toEqual(files);
});

test.each<[string, string[], string?]>([
  ['as we know it', []],
  ['without a port', ['lib/gmail/pop-form/pop-form.ts'], 'select'],
  ['without a box', ['lib/gmail/pop-form/pop-form.ts'], '[type=checkbox]'],
  ['without a button that saves', ['lib/gmail/find-spot.ts'], '[type=submit]'],
])('a window %s: the files to fix', (_, files, removed) => {
  location.hash = '';
  showPopForm();
  if (removed) document.querySelector(removed)?.remove();
  expect(filesToMend('window')).toEqual(files);
});
