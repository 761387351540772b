// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finds, shot } from '../../../scripts/live/page/page';
import { isStructure } from '../../../scripts/live/vocabulary';
import { languages } from '../../replica/languages/languages';
import { failing } from '../../replica/scenario';
import { showPopForm, showSettings } from '../gmail/replica-page';
import { revive } from './revive';

// jsdom draws nothing and cannot say what is shown
Element.prototype.checkVisibility = function () {
  return this.closest('[hidden]') === null;
};

const ways = {
  language: fc.constantFrom(...Object.keys(languages)),
  classes: fc.constantFrom('kept' as const, 'scrambled' as const),
  controls: fc.constantFrom('span' as const, 'a' as const, 'button' as const),
  seed: fc.nat(1000),
};

const accounts = [
  failing('ann@hotmail.it'),
  { address: 'bob@example.org' },
  { address: 'eve@example.net', state: 'checking' as const },
];

/** What the readers find on the page that stands, and in what is left of it. */
function bothFinds(): { before?: Finds; after?: Finds } {
  const before = shot();
  for (const line of before?.markup ?? []) expect(isStructure(line), line).toBe(true);
  revive(before?.markup ?? [], document);
  return { before: before?.finds, after: shot()?.finds };
}

test('the readers find the same accounts in a snapshot as on the page, whatever that looked like', () => {
  location.hash = '#settings/accounts';
  const look = fc.record({
    ...ways,
    layout: fc.constantFrom('table' as const, 'divs' as const, 'list' as const),
    errorPlace: fc.constantFrom('cell' as const, 'extra-row' as const, 'inline' as const),
    errorRed: fc.constantFrom('style' as const, 'class' as const, 'font' as const),
    rowOrder: fc.constantFrom('send-as-before' as const, 'send-as-after' as const, 'shuffled' as const),
  });
  fc.assert(
    fc.property(look, (scenario) => {
      showSettings({ ...scenario, accounts });
      const { before, after } = bothFinds();
      // that an account is being checked shows by a class, or in words that few languages are known for
      expect(before?.accounts?.slice(0, 2)).toEqual(['failing', 'healthy']);
      expect(before?.accounts).toHaveLength(3);
      expect(after).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test('the readers find the same fields in a snapshot as in the window', () => {
  location.hash = '';
  const form = fc.record({
    layout: fc.constantFrom('table' as const, 'labels' as const, 'definition-list' as const, 'divs' as const),
    labelsFor: fc.boolean(),
    port: fc.constantFrom('select' as const, 'text' as const, 'indices' as const),
    order: fc.constantFrom('port-first' as const, 'ssl-first' as const),
  });
  fc.assert(
    fc.property(fc.record(ways), form, fc.boolean(), (scenario, form, refused) => {
      showPopForm({ ...scenario, form }, 'ann@hotmail.it', refused ? 'Logon failure' : undefined);
      const { before, after } = bothFinds();
      expect(before?.fields).toContain('ssl');
      expect(after).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
