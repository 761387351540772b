import { expect, test } from 'vitest';
import { failing, type ScenarioForm, type ScenarioPart } from '../replica/scenario.ts';
import { eachBrowser } from './harness/each-browser.ts';
import { editWindow } from './harness/edit-window.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';
import { hintOf, showSettings } from './hint-on-page.ts';
import { hotmail } from './own-pages.ts';
import { type PopWindow, popWindowIn, showPopForm } from './pop-window.ts';

/** What Gmail guesses, or an old guide says; the last two are none of our business. */
const prefilled: ScenarioForm['prefilled'] = {
  username: 'ann',
  server: 'pop3.live.com',
  port: '110',
  ssl: false,
  leaveCopy: false,
  label: 'Old mail',
  archive: true,
};
const right = {
  username: hotmail,
  server: 'outlook.office365.com',
  port: '995',
  ssl: true,
  leaveCopy: true,
};
const fill = '[data-action=fill]';
const undo = '[data-action=undo]';
const clean = '[data-action=clean-password]';

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
      document.addEventListener(type, ({ target }) => {
        const name = names[fields.indexOf(target as HTMLInputElement)];
        if (name || type !== 'click') notes.push(`${name} ${type}`);
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
  const show = async (form: Partial<ScenarioForm> = {}) =>
    showPopForm(shared, await shared.session.open('about:blank'), {
      address: hotmail,
      form: { prefilled, ...form },
    });

  test.each(Object.entries(windows))(
    '“Fill in” sets five fields, “Undo” brings back what was there before, and nothing is sent: a window %s',
    async (_, part) => {
      const tab = await shared.session.open('about:blank');
      await tab.page.evaluateOnNewDocument(noteChanges);
      const form = { prefilled, ...part.form };
      const { panel, held, paste, tick } = await showPopForm(shared, tab, {
        address: hotmail,
        ...part,
        form,
      });
      await paste('password', 'not for us to see');
      const before = await held();
      expect(before).toMatchObject(prefilled);
      await panel.click(fill);
      expect(await held()).toEqual({ ...before, ...right });
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
    const window = await show({ prefilled: { ...prefilled, ssl: true } });
    const { tab, panel, paste, held } = window;
    await noteEvents(window);
    await panel.click(fill);
    const typed = ['port', 'server', 'username'].flatMap((name) => [`${name} change`, `${name} input`]);
    const ticked = ['change', 'click', 'input'].map((type) => `leaveCopy ${type}`);
    expect((await notesIn(tab)).toSorted()).toEqual([...ticked, ...typed]);
    await paste('password', 'abcd\u00a0efgh\u3000ijkl\u200bmnop ');
    // leaving the field fires a "change" of its own
    await panel.focus(clean);
    await noteEvents(window);
    await panel.click(clean);
    expect(await notesIn(tab)).toEqual(['password input', 'password change']);
    expect(await held()).toMatchObject({ password: 'abcdefghijklmnop' });
  });

  test('clicks and keys that a page makes up move nothing, whatever it says of them; ours do, whatever it says of its fields', async () => {
    const { tab, panel, held, paste } = await show();
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
      for (const button of root.querySelectorAll('button')) button.click();
    });
    expect(await held()).toEqual(before);
    const roots = await tab.run(() =>
      [...document.querySelectorAll('pop-doctor-panel, pop-doctor-panel *')].map((at) => at.shadowRoot),
    );
    expect(roots).toEqual([null, null]);

    // the page's own world: ours sees the fields as they are
    await tab.run(() => {
      const { prototype } = HTMLInputElement;
      const value = Object.getOwnPropertyDescriptor(prototype, 'value') as PropertyDescriptor;
      Object.defineProperty(prototype, 'value', {
        get: () => 'pop.evil.example',
        set: () => {},
        configurable: true,
      });
      Object.assign(window, { restore: () => void Object.defineProperty(prototype, 'value', value) });
    });
    await panel.focus(fill);
    await tab.press('Enter');
    await tab.run(() => (window as unknown as { restore: () => void }).restore());
    expect(await held()).toMatchObject(right);
  });

  test('a window that names nobody is of the account whose row was clicked', async () => {
    const bob = 'bob@web.de';
    const form = { showsAddress: false };
    const tab = await showSettings(shared, { accounts: [failing(hotmail), failing(bob)], form });
    await hintOf(tab);
    for (const [address, username] of [
      [bob, 'bob'],
      [hotmail, hotmail],
    ] as const) {
      const { tab: window, panel, held } = await popWindowIn(await editWindow(tab, address));
      expect(await panel.text('h2')).toContain(address);
      await panel.click(fill);
      expect(await held()).toMatchObject({ username, port: '995' });
      await window.close();
    }
  });

  test('where nothing names the account the person is asked, and the form is filled for the answer', async () => {
    const { tab, panel, held } = await show({ prefilled: {}, showsAddress: false });
    const answer = async (words: string) => {
      await panel.click('[data-question=address] input');
      await tab.page.keyboard.type(words);
      await tab.press('Enter');
    };
    await answer('ann');
    await until(() => panel.count('[role=alert]'), { what: 'a word that this is no address' });
    expect(await panel.count(fill)).toBe(0);
    await answer('@hotmail.it');
    await until(() => panel.count(fill), { what: '“Fill in” after the answer' });
    await panel.click(fill);
    expect(await held()).toMatchObject({ username: 'ann@hotmail.it', server: 'outlook.office365.com' });
  });
});
