import { afterEach, describe, expect, test } from 'vitest';
import { failing } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail, kept, openDetails, waitForTicks } from './own-pages.ts';

const eve = 'eve@live.com';
const fast = 'cy@fastmail.com';
const appPasswordAsked = failing(fast, { detail: '[AUTH] Application-specific password required' });

/** A remedy of one account. */
const block = (address: string, remedy: string) => `[data-account="${address}"] [data-remedy=${remedy}]`;

/** The steps of a remedy as they stand, without the ways that are not taken. */
const stepsIn = (tab: Tab, css: string) =>
  tab.run(
    (css) =>
      [...document.querySelectorAll<HTMLElement>(`${css} .way:not([data-way=add]) [data-step]`)].map(
        (step) => {
          const box = step.querySelector<HTMLInputElement>('input[type=checkbox]');
          return { id: step.dataset.step as string, isDone: box?.checked, isSeen: box?.disabled };
        },
      ),
    css,
  );

/** How far a remedy has come: what its bar and its heading say. */
const progressIn = (tab: Tab, css: string) =>
  tab.run((css) => {
    const bar = document.querySelector<HTMLProgressElement>(`${css} progress`);
    const words = document.querySelector(`${css} .remedy-progress`)?.textContent;
    return { done: bar?.value, all: bar?.max, words };
  }, css);

const full = (all: number) => ({ done: all, all, words: `${all} of ${all} steps` });

/** Ticks one step after the other with real clicks, each once the one before is kept. */
async function walk(tab: Tab, css: string): Promise<void> {
  for (const { id } of (await stepsIn(tab, css)).filter(({ isDone }) => !isDone)) {
    await tab.click(`${css} [data-step="${id}"] input`);
    await until(async () => (await stepsIn(tab, css)).find((step) => step.id === id)?.isDone, {
      what: `${id} is ticked`,
    });
  }
}

eachBrowser(
  (shared) => {
    afterEach(() => shared.session.setStorage({}));

    /** From the hint in Gmail to the guide, as the person goes. */
    const guideFromHint = async (address: string): Promise<[Tab, Tab]> => {
      const gmail = await showSettings(shared, {
        accounts: [failing(eve), failing(hotmail), appPasswordAsked].filter(
          (account) => account.address === address || account.address === eve,
        ),
      });
      await until(async () => (await gmail.count('pop-doctor-hint')) === 2, { what: 'two hints' });
      const hint = (await gmail.shadows('pop-doctor-hint'))[1];
      const guide = await gmail.opens(async () => hint?.click('[data-action=open-guide]'));
      await guide.see(`[data-account="${address}"]`);
      return [gmail, guide];
    };

    describe('from the hint to the last tick', () => {
      test.each([
        { remedy: 'forwarding', address: hotmail, steps: 12, first: 'two-step' },
        { remedy: 'app-password', address: hotmail, steps: 12, first: 'portal' },
        { remedy: 'app-password', address: fast, steps: 8, first: 'provider-page' },
      ])('of $remedy for $address', async ({ remedy, address, steps, first }) => {
        const [gmail, guide] = await guideFromHint(address);
        const css = block(address, remedy);
        await openDetails(guide, css);
        expect((await stepsIn(guide, css))[0]?.id).toBe(first);
        await walk(guide, css);
        await until(async () => (await progressIn(guide, css)).done === steps, { what: 'the bar is full' });
        expect(await progressIn(guide, css)).toEqual(full(steps));

        await shared.session.extension.stopBackground();
        await guide.close();
        const popup = await shared.session.popupFor(gmail);
        await popup.see(css);
        expect(await progressIn(popup, css)).toEqual(full(steps));
        const others = await progressIn(popup, block(eve, remedy));
        expect(others.done).toBeLessThan(2);
        expect(others.all).toBeGreaterThan(10);
      });
    });

    test('“start over” takes back what the person ticked, not what was seen in Gmail', async () => {
      const [, guide] = await guideFromHint(hotmail);
      const css = block(hotmail, 'app-password');
      await openDetails(guide, css);
      const seen = (await stepsIn(guide, css)).filter(({ isSeen }) => isSeen).map(({ id }) => id);
      expect(seen).toEqual(['open-gmail']);
      await walk(guide, css);
      await guide.click(`${css} [data-action=start-over]`);
      await waitForTicks(guide, 'app-password', seen);
      expect((await progressIn(guide, css)).done).toBe(1);
      await kept(shared, 'no tick', (items) => {
        const { ticks = {} } = items[`account/${hotmail}`] as { ticks?: object };
        return Object.keys(ticks).length === 0;
      });
    });

    test('a tick is taken back by a second click', async () => {
      await hintOf(await showSettings(shared, { accounts: [failing(hotmail)] }));
      const popup = await shared.session.extensionPage('popup.html');
      const box = `${block(hotmail, 'forwarding')} [data-step=two-step] input`;
      await popup.click(box);
      await waitForTicks(popup, 'forwarding', ['two-step']);
      await popup.click(box);
      await waitForTicks(popup, 'forwarding', []);
    });
  },
  { extension: 'built' },
);
