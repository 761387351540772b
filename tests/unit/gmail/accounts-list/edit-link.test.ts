// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFetchedRows } from '../../../../lib/gmail/accounts-list/fetched-accounts';
import { languageOf, languages } from '../../../replica/languages/languages';
import { failing, type ScenarioPart } from '../../../replica/scenario';
import { showSettings } from '../replica-page';

const accounts = [failing('ann@hotmail.it'), { address: 'bob@example.org' }];

const labelsOf = (part: ScenarioPart = {}) => {
  showSettings({ accounts, ...part });
  return findFetchedRows().rows.map(({ editLink }) => editLink?.label);
};

const look = fc.record({
  layout: fc.constantFrom('table' as const, 'divs' as const, 'list' as const),
  controls: fc.constantFrom('span' as const, 'a' as const, 'button' as const),
  classes: fc.constantFrom('kept' as const, 'scrambled' as const),
  rowOrder: fc.constantFrom('send-as-before' as const, 'send-as-after' as const),
});

test('“edit info” is found in every language, never “delete” and never “Check mail now”', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(languages)), look, (language, part) => {
      const { edit } = languageOf(language).words;
      expect(labelsOf({ language, ...part })).toEqual([edit, edit]);
    }),
    { numRuns: 100 },
  );
});

test('each account has its own link', () => {
  showSettings({ accounts });
  const [first, second] = findFetchedRows().rows;
  expect(first?.row.element.contains(first.editLink?.element ?? null)).toBe(true);
  expect(second?.row.element.contains(second.editLink?.element ?? null)).toBe(true);
  expect(first?.editLink?.element).not.toBe(second?.editLink?.element);
});

test('while an account is checked its link is still known', () => {
  expect(labelsOf({ accounts: [{ address: 'ann@hotmail.it', state: 'checking' }] })).toEqual(['edit info']);
});

test('a row without the link has none: “delete” never stands in for it', () => {
  showSettings({ accounts: [accounts[0] as (typeof accounts)[0]], classes: 'scrambled' });
  const link = findFetchedRows().rows[0]?.editLink?.element;
  link?.remove();
  expect(findFetchedRows().rows[0]?.editLink?.label).not.toBe('delete');
});
