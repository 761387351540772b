// @vitest-environment jsdom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadModel, refusedCard } from '../../../lib/pages/model';
import { runPage } from '../../../lib/pages/page';
import { local, newBrowser, session } from '../fake-browser';
import { servePackage } from '../package-files';
import { anyValue, everyField, nasty, wholeStorage, withField } from './any-storage';

vi.mock('wxt/browser', () => import('../fake-browser'));

beforeAll(() => servePackage());
beforeEach(newBrowser);

const tab = { id: 1, url: 'https://mail.google.com/mail/u/0/' };
const copy = <T,>(value: T): T => JSON.parse(JSON.stringify(value));

const popup = { tab: Promise.resolve(tab) };
const guide = { address: 'ann@hotmail.it', remedy: 'forwarding' as const };

/** Puts this into the storage and does something; nothing of it may be gone afterwards. */
async function lasts(storage: unknown, act: () => Promise<unknown>): Promise<void> {
  const { local: inLocal, session: inSession } = copy(storage) as typeof wholeStorage;
  Object.assign(local, { items: inLocal });
  Object.assign(session, { items: inSession });
  const before = [local.everything, session.everything];
  await act();
  expect([local.everything, session.everything]).toEqual(before);
}

async function opens(options: object): Promise<void> {
  const root = document.createElement('main');
  await runPage({ root, ...options });
  expect(root.querySelectorAll('[data-fact]').length).toBeGreaterThan(1);
  expect(root.querySelector('[data-account], [data-question]')).not.toBeNull();
  expect(root.textContent).not.toMatch(/NaN|undefined|Invalid Date|\[object/);
  render(null, root);
}

describe('with the storage damaged nothing is deleted:', () => {
  test('any one field may hold anything code stumbles on, and the model builds', async () => {
    for (const field of everyField) {
      for (const value of nasty) {
        await lasts(withField(wholeStorage, field, value), async () => {
          await loadModel(tab);
          await refusedCard('ann@hotmail.it');
        });
      }
    }
  });

  test('any field may be damaged, and the popup opens', async () => {
    for (const [at, field] of everyField.entries()) {
      await lasts(withField(wholeStorage, field, nasty[at % nasty.length]), () => opens(popup));
    }
  });

  test('any fields may hold any JSON, and popup and guide open', async () => {
    const damage = fc.array(fc.tuple(fc.constantFrom(...everyField), anyValue), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(popup, guide), async (all, options) => {
        let storage: Record<string, unknown> = wholeStorage;
        for (const [field, value] of all) storage = withField(storage, field, value);
        await lasts(storage, () => opens(options));
      }),
      { numRuns: 30 },
    );
  });
});
