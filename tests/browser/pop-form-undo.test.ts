import { expect, test } from 'vitest';
import type { ScenarioForm } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { fill, prefilled, right, showPrefilled, undo } from './pop-form-values.ts';

eachBrowser(
  (shared) => {
    const show = (form?: Partial<ScenarioForm>) => showPrefilled(shared, form);

    test('"Undo" brings back what Gmail had put there, a port unknown to us too', async () => {
      const { panel, held } = await show({
        port: 'text',
        prefilled: { ...prefilled, port: '2110', username: ' ann ' },
      });
      const before = await held();
      expect(await panel.count(undo)).toBe(0);
      await panel.click(fill);
      expect(await held()).toMatchObject(right);
      await panel.click(undo);
      expect(await held()).toEqual(before);
      expect(before).toMatchObject({ port: '2110', username: ' ann ', leaveCopy: false });
      expect(await panel.count(undo)).toBe(0);
    });

    test('"Undo" brings back what the person had typed, and nothing of a field that is not ours', async () => {
      const { panel, held, paste, tick, choose } = await show();
      await paste('server', 'my own words');
      await paste('username', '');
      await tick('leaveCopy');
      await tick('ssl');
      await choose('port', '995');
      await choose('port', '110');
      const before = await held();
      await panel.click(fill);
      await tick('archive');
      await paste('password', 'typed in between');
      await panel.click(undo);
      expect(before).toMatchObject({ server: 'my own words', username: '', leaveCopy: true, ssl: true });
      expect(await held()).toEqual({ ...before, archive: false, password: 'typed in between' });
    });

    test('"Undo" after two fillings goes back to before the first', async () => {
      const { panel, held, paste } = await show();
      const before = await held();
      await panel.click(fill);
      await paste('server', 'changed in between');
      await panel.click(fill);
      expect(await held()).toMatchObject(right);
      await panel.click(undo);
      expect(await held()).toEqual(before);
    });

    test('only a person’s own click moves anything', async () => {
      const { tab, panel, held, paste, checks } = await show();
      await paste('password', 'abcd efgh ijkl mnop');
      const synthetic = (css: string) =>
        panel.run((root, css) => {
          const button = root.querySelector<HTMLElement>(css);
          if (!button) throw new Error(`${css} is not there`);
          button.click();
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
          for (const key of ['Enter', ' '])
            button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }, css);
      const fromPage = () =>
        tab.run(() => {
          for (const element of document.querySelectorAll<HTMLElement>(
            'pop-doctor-panel, pop-doctor-panel *',
          )) {
            element.click();
            element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          }
        });
      const before = await held();
      await synthetic(fill);
      await synthetic('[data-action=clean-password]');
      await fromPage();
      expect(await held()).toEqual(before);
      await panel.click(fill);
      const after = await held();
      expect(after).toMatchObject(right);
      await synthetic(undo);
      await fromPage();
      expect(await held()).toEqual(after);
      await panel.click('[data-action=clean-password]');
      expect(await checks()).toMatchObject({ password: 'ok' });
      await panel.click(undo);
      expect(await held()).toEqual({ ...before, password: 'abcdefghijklmnop' });
    });

    test('the page can neither see nor reach what is ours', async () => {
      const { tab } = await show();
      const seen = await tab.run(() =>
        [...document.querySelectorAll('pop-doctor-panel, pop-doctor-panel *')].map((element) => [
          element.localName,
          element.shadowRoot,
          element.textContent,
        ]),
      );
      expect(seen).toEqual([
        ['pop-doctor-panel', null, ''],
        ['div', null, ''],
      ]);
    });
  },
  { extension: 'built' },
);
