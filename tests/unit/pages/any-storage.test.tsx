// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runPage } from '../../../lib/pages/page';
import { quarantineKey } from '../../../lib/storage/items';
import { store, stored } from '../storage/stored';
import { anyValue, everyField, type Tree, wholeStorage, withField } from './any-storage';

const tab = { id: 1, url: 'https://mail.google.com/mail/u/0/' };
const popup = { tab, place: 'popup' as const };
const guide = {
  place: 'guide' as const,
  target: async () => ({ address: 'ann@hotmail.it', remedy: 'forwarding' as const }),
};

test('whatever the stored fields hold, popup and guide open, and what cannot be read is kept', async () => {
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  const damage = fc.array(fc.tuple(fc.constantFrom(...everyField), anyValue), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(damage, fc.constantFrom(popup, guide), async (all, options) => {
      let damaged: Tree = structuredClone(wholeStorage);
      for (const [field, value] of all) damaged = withField(damaged, field, value);
      const before = JSON.parse(JSON.stringify(damaged));
      fakeBrowser.storage.resetState();
      for (const area of ['local', 'session'] as const) await store(before[area], area);
      const root = document.createElement('main');
      await runPage({ root, ...options });
      // what goes into quarantine lets the page draw once more
      const facts = () => expect(root.querySelectorAll('[data-fact]').length).toBeGreaterThan(1);
      await vi.waitFor(facts, { interval: 2 });
      expect(root.querySelector('[data-account], [data-question]')).not.toBeNull();
      expect(root.textContent).not.toMatch(/NaN|undefined|Invalid Date|\[object/);
      render(null, root);
      for (const area of ['local', 'session'] as const) {
        const after = await stored(area);
        for (const [key, value] of Object.entries(before[area]))
          expect([after[key], ...((after[quarantineKey(key)] as unknown[]) ?? [])]).toContainEqual(value);
      }
    }),
  );
});
