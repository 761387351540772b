// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSection } from '../../../lib/gmail/accounts-list/section';
import { failing, type ScenarioPart } from '../../replica/scenario';
import { showSettings } from './replica-page';
import { touchesOf } from './touches';

/** The settings page with so many accounts, every other one healthy. */
function showAccounts(many: number, part: ScenarioPart = {}): void {
  const accounts = Array.from({ length: many }, (_, at) =>
    at % 2 ? { address: `user${at}@example.org` } : failing(`user${at}@example.org`),
  );
  showSettings({ ...part, accounts });
}

/** Lines of text without an address, as other parts of the page have them. */
function addLines(many: number): void {
  const view = document.createElement('div');
  for (let at = 0; at < many; at++) {
    const line = view.appendChild(document.createElement('div'));
    for (const word of ['Message', String(at), 'of somebody'])
      line.appendChild(document.createElement('span')).append(word);
  }
  document.body.prepend(view);
}

const work = () => touchesOf(() => readSection());

test.each<ScenarioPart>([
  {},
  { layout: 'list' },
  { layout: 'divs' },
  // no word of ours is known: the link is told by its place
  { language: 'xx', rowOrder: 'send-as-after', errorPlace: 'extra-row' },
])('four times the accounts are four times the work: %o', (look) => {
  showAccounts(40, look);
  const some = work();
  showAccounts(160, look);
  expect(work() / some).toBeLessThan(4.2);
});

test('a page of more nodes is no more work', () => {
  showAccounts(3);
  addLines(10);
  const small = work();
  addLines(3000);
  expect(work() - small).toBeLessThan(10);
});
