// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspect, type Kind } from '../../../scripts/live/page/inspect';
import { textKinds } from '../../../scripts/live/page/text-kinds';
import { type Snapshot, snapshotFile, snapshotFolder } from '../../../scripts/live/snapshot';
import { failing, type ScenarioPart } from '../../replica/scenario';
import { showPopForm, showSettings } from '../gmail/replica-page';
import { standInForLayout } from './layout';
import { revive } from './revive';

beforeAll(standInForLayout);

const texts = ['POP3?', 'SSL', 'TLS', 'SMTP', 'IMAP', '110', '995', '@', 'digit', 'quotes', ...textKinds];
const structure = new RegExp(
  `^ *(?:<[a-z]{1,12}[1-6]?(?: role=[a-z]+)?(?: type=[a-z]+)?(?: value=(?:110|995))?(?: class="[\\w -]+")?>` +
    `|\\[\\d+(?: (?:${texts.join('|')}))*\\]|…)$`,
);

/** What the readers find in the page that was taken apart and put together again. */
function findsIn(kind: Kind, markup: string[]): unknown {
  expect(markup.filter((line) => !structure.test(line))).toEqual([]);
  location.hash = kind === 'settings' ? '#settings/accounts' : '';
  revive(markup, document);
  return inspect(kind).finds;
}

const files = readdirSync(snapshotFolder);
describe.each(files)('%s', (file) => {
  const snapshot: Snapshot = JSON.parse(readFileSync(join(snapshotFolder, file), 'utf8'));

  test('holds structure alone, in which the readers find what its head names', () => {
    expect(findsIn(snapshot.page, snapshot.markup)).toEqual(snapshot.finds);
  });

  test('has the name that its head gives, and notes without addresses', () => {
    expect(file).toBe(snapshotFile(snapshot));
    expect(`${snapshot.view} ${snapshot.title}`).not.toMatch(/@|gmail/i);
  });
});

test.each<[string, ScenarioPart]>([
  ['English', {}],
  ['Japanese, as a list with other class names', { language: 'ja', layout: 'list', classes: 'scrambled' }],
  ['German, with errors in rows of their own', { language: 'de', errorPlace: 'extra-row', errorRed: 'font' }],
])('a snapshot of settings keeps what the readers find: %s', (_, scenario) => {
  location.hash = '#settings/accounts';
  showSettings({ ...scenario, accounts: [failing('ann@hotmail.it'), { address: 'bob@example.org' }] });
  const { finds, markup } = inspect('settings');
  expect(finds).toEqual({ accounts: ['failing', 'healthy'], editLinks: 2 });
  expect(findsIn('settings', markup)).toEqual(finds);
});

test.each<[string, ScenarioPart]>([
  ['English', {}],
  ['Japanese, with a port that is typed in', { language: 'ja', form: { layout: 'divs', port: 'text' } }],
])('a snapshot of a window keeps what the readers find: %s', (_, scenario) => {
  location.hash = '';
  showPopForm(scenario, 'ann@hotmail.it', 'Logon failure');
  const { finds, markup } = inspect('window');
  expect(finds).toMatchObject({ fields: expect.arrayContaining(['port', 'server', 'ssl']) });
  expect(findsIn('window', markup)).toEqual(finds);
});
