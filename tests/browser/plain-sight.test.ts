import { expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { fill, right, showPrefilled, start, undo } from './pop-form-values.ts';
import type { PopWindow } from './pop-window.ts';

/** What a page could do to our button without stopping a click; each is CSS for an overlay or for our own element. */
const overlays: Record<string, string> = {
  'an opaque sheet that lets clicks through': 'background: white; pointer-events: none',
  'a clear sheet that lets clicks through': 'background: transparent; pointer-events: none',
  'a sheet that takes the click': 'background: white',
  'a sheet that goes when the mouse is pressed': 'background: white; pointer-events: none; --leaves: 1',
};
const tricks: Record<string, string> = {
  'hardly opaque': 'opacity: 0.02',
  'filtered away': 'filter: opacity(0)',
  'clipped away, but for a corner': 'clip-path: inset(0 0 0 0)',
  'masked away': 'mask-image: linear-gradient(transparent, transparent)',
  'blended into the page': 'mix-blend-mode: lighten',
};

eachBrowser(
  (shared) => {
    const show = (tab?: Tab) => showPrefilled(shared, {}, tab);

    const cover = ({ tab }: PopWindow, css: string) =>
      tab.run((css) => {
        const sheet = document.createElement('div');
        sheet.id = 'cover';
        sheet.style.cssText = `position: fixed; inset: 0; z-index: 2147483647; ${css}`;
        document.body.append(sheet);
        if (sheet.style.getPropertyValue('--leaves'))
          addEventListener('pointerdown', () => sheet.remove(), { capture: true });
      }, css);
    const uncover = ({ tab }: PopWindow) => tab.run(() => document.querySelector('#cover')?.remove());

    /** A click where the button is, whatever lies above it. */
    const press = async ({ tab, panel }: PopWindow, css = fill) => {
      const { x, y, width, height } = await panel.box(css);
      await tab.page.mouse.click(x + width / 2, y + height / 2);
    };

    /** The panel says that nothing was done; a sheet that takes clicks keeps them from us, and then nothing is said. */
    const refused = async ({ panel, held }: PopWindow, isSaid = true) => {
      if (isSaid) await until(async () => (await panel.count('.panel-unseen')) === 1, { what: 'a refusal' });
      expect(await held()).toMatchObject(start);
    };

    test('a covered button does nothing and says so; uncovered it works', async () => {
      const tab = await shared.session.open('about:blank');
      for (const [name, css] of Object.entries(overlays)) {
        const form = await show(tab);
        await cover(form, css);
        await press(form);
        await refused(form, name !== 'a sheet that takes the click');
        await uncover(form);
        await form.panel.click(fill);
        await until(async () => (await form.held()).server === right.server, { what: `${name}, taken away` });
        expect(await form.panel.count('.panel-unseen')).toBe(0);
      }
    });

    test('a sheet that insists on letting clicks through is seen by Chromium; Firefox has no means to', async () => {
      const form = await show();
      await cover(form, 'background: white; pointer-events: none !important');
      if (shared.name === 'firefox') {
        await press(form);
        await until(async () => (await form.held()).server === right.server, { what: 'filled in' });
        return;
      }
      // it is reported a moment late: until then a click still fills, and is taken back
      const isRefused = async () => (await form.panel.count('.panel-unseen')) === 1;
      const holds = async (server: string) => (await form.held()).server === server;
      await until(
        async () => {
          await press(form);
          await until(async () => (await isRefused()) || (await holds(right.server)), { what: 'an answer' });
          if (await isRefused()) return true;
          await form.panel.focus(undo);
          await form.panel.press('Enter');
          await until(() => holds(start.server), { what: 'what was there before' });
        },
        { what: 'a refusal' },
      );
      expect(await form.held()).toMatchObject(start);
    });

    test('a see-through button does nothing either', async () => {
      const form = await show();
      for (const [name, css] of Object.entries(tricks)) {
        for (const around of ['pop-doctor-panel', 'body']) {
          await form.tab.run(
            (around, css) => {
              (document.querySelector(around) as HTMLElement).style.cssText = css;
            },
            around,
            css,
          );
          await press(form);
          await refused(form);
          expect(await form.held(), `${name}, by ${around}`).toMatchObject(start);
          await form.tab.run((around) => document.querySelector(around)?.removeAttribute('style'), around);
        }
      }
      await form.panel.click(fill);
      await until(async () => (await form.held()).server === right.server, { what: 'the button as it was' });
    });

    test('by keyboard a covered button works: it has the focus, not a place under the mouse', async () => {
      const form = await show();
      await cover(form, overlays['an opaque sheet that lets clicks through'] ?? '');
      await form.panel.focus(fill);
      await form.panel.press('Enter');
      await until(async () => (await form.held()).server === right.server, { what: 'filled by keyboard' });
      await press(form, undo);
      await until(async () => (await form.panel.count('.panel-unseen')) === 1, { what: 'a refusal' });
      expect(await form.held()).toMatchObject(right);
    });

    test('a look at what lies over a button leaves the page’s style sheets as they are', async () => {
      const form = await show();
      await form.tab.run(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('form { --mine: 1 }');
        document.adoptedStyleSheets = [sheet];
        Object.assign(window, { sheet });
      });
      await form.panel.click(fill);
      await until(async () => (await form.held()).server === right.server);
      const sheets = await form.tab.run(() => [
        document.adoptedStyleSheets.length,
        document.adoptedStyleSheets[0] === (window as unknown as { sheet: CSSStyleSheet }).sheet,
      ]);
      expect(sheets).toEqual([1, true]);
    });
  },
  { extension: 'built' },
);
