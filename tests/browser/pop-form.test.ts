import { expect, test } from 'vitest';
import { lookAlikePage, lookAlikes } from '../replica/addresses.ts';
import type { ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import type { Tab } from './harness/tab.ts';
import {
  address,
  clean,
  fill,
  prefilled,
  right,
  showPrefilled,
  start,
  theirs,
  undo,
} from './pop-form-values.ts';
import { type PopWindow, showPopForm } from './pop-window.ts';

/** In the page: notes what changes in its document, from its first moment on. */
const noteChanges = () => {
  const notes: string[] = [];
  Object.assign(window, { notes });
  const watch = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
      notes.push([type, target.nodeName, attributeName, ...nodes].filter(Boolean).join(' '));
    }
  });
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  addEventListener('DOMContentLoaded', () => watch.observe(document, watched));
};

/** Notes which events reach the page from now on, and from which field. */
const noteEvents = ({ inFields }: PopWindow) =>
  inFields((fields, names) => {
    const notes: string[] = [];
    Object.assign(window, { notes });
    for (const type of ['click', 'input', 'change', 'submit', 'formdata', 'reset'])
      document.addEventListener(type, ({ target, bubbles }) => {
        const name = names[fields.indexOf(target as HTMLInputElement)];
        if (name || type !== 'click') notes.push(`${name} ${type}${bubbles ? '' : ' that does not bubble'}`);
      });
  });
const notesIn = (tab: Tab) => tab.run(() => (window as unknown as { notes: string[] }).notes);

const windows: Record<string, ScenarioPart> = {
  'as in pictures': {},
  'of no known language, layout or name, whose page couples port and SSL': {
    language: 'xx',
    controls: 'button',
    form: { layout: 'divs', names: 'none', port: 'indices', coupled: true },
  },
};

eachBrowser((shared) => {
  test.each(Object.entries(windows))(
    '“Fill in” sets five fields, “Undo” brings back what was there before, and nothing is sent: a window %s',
    async (_, part) => {
      const tab = await shared.session.open('about:blank');
      await tab.page.evaluateOnNewDocument(noteChanges);
      const form = { prefilled, ...part.form };
      const { panel, held, paste, tick } = await showPopForm(shared, tab, { address, ...part, form });
      await paste('password', 'not for us to see');
      const before = await held();
      expect(before).toMatchObject(start);
      await panel.click(fill);
      expect(await held()).toEqual({ ...right, ...theirs, password: 'not for us to see' });
      await paste('server', 'changed in between');
      await panel.click(fill);
      expect(await held()).toMatchObject(right);
      await tick('archive');
      await panel.click(undo);
      expect(await held()).toEqual({ ...before, archive: false });
      expect(await panel.count(undo)).toBe(0);
      expect(shared.replica.state().posts).toEqual([]);
      // in the page itself nothing changed but one element beside the form
      expect(await notesIn(tab)).toEqual(['childList BODY POP-DOCTOR-PANEL']);
    },
  );

  test('the page hears of each change as of a person’s, and of no other field', async () => {
    const window = await showPrefilled(shared, { prefilled: { ...prefilled, ssl: true } });
    const { tab, panel, paste } = window;
    await noteEvents(window);
    await panel.click(fill);
    expect((await notesIn(tab)).toSorted()).toEqual([
      'leaveCopy change',
      'leaveCopy click',
      'leaveCopy input',
      'port change',
      'port input',
      'server change',
      'server input',
      'username change',
      'username input',
    ]);
    await paste('password', 'abcd\u00a0efgh\u3000ijkl\u200bmnop ');
    // leaving the field fires a "change" of its own
    await panel.focus(clean);
    await noteEvents(window);
    await panel.click(clean);
    expect(await notesIn(tab)).toEqual(['input', 'change'].map((type) => `password ${type}`));
    expect(await window.held()).toMatchObject({ password: 'abcdefghijklmnop' });
    expect(await window.checks()).toMatchObject({ server: 'ok', password: 'ok' });
  });

  test('clicks and keys that a page makes up move nothing, whatever it says of them', async () => {
    const { tab, panel, held, paste } = await showPrefilled(shared);
    await paste('password', 'abcd efgh ijkl mnop');
    const before = await held();
    await tab.run(() => {
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      const host = document.querySelector<HTMLElement>('pop-doctor-panel');
      const { x, y } = host?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const init = { bubbles: true, composed: true, clientX: x + 60, clientY: y + 80, key: 'Enter' };
      for (const at of [host, host?.firstElementChild as HTMLElement]) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          at?.dispatchEvent(new PointerEvent(type, init));
        at?.dispatchEvent(new KeyboardEvent('keydown', init));
        at?.click();
      }
    });
    // from within: as if somebody had got hold of the root
    await panel.run((root) => {
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    });
    expect(await held()).toEqual(before);
    expect(await panel.count(undo)).toBe(0);
    const roots = await tab.run(() =>
      [...document.querySelectorAll('pop-doctor-panel, pop-doctor-panel *')].map((at) => at.shadowRoot),
    );
    expect(roots).toEqual([null, null]);
    await panel.focus(fill);
    await panel.press('Enter');
    expect(await held()).toMatchObject(right);
  });

  test('look-alikes of the form get nothing', async () => {
    shared.replica.setScenario({ accounts: [{ address }] });
    const tabs: Tab[] = [];
    for (const kind of lookAlikes) tabs.push(await shared.session.open(lookAlikePage(kind)));
    // scripts are asked for in turn: once the true form has its panel, a look-alike would have had it before
    await showPrefilled(shared);
    expect(await Promise.all(tabs.map((tab) => tab.count('pop-doctor-panel')))).toEqual(tabs.map(() => 0));
  });
});
