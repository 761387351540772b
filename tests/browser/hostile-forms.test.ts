import { expect, test } from 'vitest';
import { eachBrowser } from './harness/each-browser.ts';
import { watchErrors } from './harness/errors.ts';
import { until } from './harness/until.ts';
import { fill, right, showPrefilled } from './pop-form-values.ts';
import type { PopWindow } from './pop-window.ts';

const password = 'not ours to move';

/** What a page may do to its form while we fill it in; each runs in the page, once our panel is there. */
const sabotage: Record<string, (form: HTMLFormElement) => void> = {
  'fields change their type at the first change': (form) =>
    form.addEventListener(
      'input',
      () => {
        for (const field of form.querySelectorAll('input'))
          if (field.type === 'text') field.type = 'number';
          else if (field.type === 'password') field.type = 'text';
      },
      { once: true },
    ),
  'each change is taken back at once': (form) => {
    const before = new Map([...form.querySelectorAll('input')].map((field) => [field, field.value]));
    form.addEventListener('input', ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.type === 'text') field.value = before.get(field) ?? '';
    });
  },
  'each change changes another field': (form) => {
    form.addEventListener('input', ({ target }) => {
      const texts = [...form.querySelectorAll<HTMLInputElement>('input[type=text]')];
      const other = texts.find((field) => field !== target);
      if (other && other.value.length < 200) other.value += 'x';
    });
  },
  'fields are replaced by their copies': (form) => {
    form.addEventListener('input', ({ target }) => {
      const field = target as HTMLElement;
      field.replaceWith(field.cloneNode(true));
    });
  },
  'the form is taken off the page': (form) => form.addEventListener('input', () => form.remove()),
  'the form is reset': (form) => form.addEventListener('change', () => form.reset()),
  'fields throw when they are read or written': (form) => {
    for (const field of form.elements) {
      for (const name of ['value', 'checked', 'selectedIndex', 'dispatchEvent', 'click'])
        Object.defineProperty(field, name, {
          get: () => {
            throw new Error(`no ${name}`);
          },
          set: () => {
            throw new Error(`no ${name}`);
          },
        });
    }
  },
  'the fields’ prototype gives other values': () => {
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      get: () => 'pop.evil.example',
      set: () => {},
    });
  },
  'a listener throws': (form) =>
    form.addEventListener('input', () => {
      throw new Error('by the page');
    }),
};

eachBrowser((shared) => {
  /** What the fields hold, as the browser itself knows it: the page may lie about them. */
  const values = ({ tab }: PopWindow) =>
    tab.run(() => {
      const form = document.querySelector('form');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const { HTMLInputElement: Input, HTMLFormElement: Form } = frame.contentWindow as never as Window &
        typeof globalThis;
      const value = Object.getOwnPropertyDescriptor(Input.prototype, 'value')?.get;
      const all = Object.getOwnPropertyDescriptor(Form.prototype, 'elements')?.get;
      const elements = form ? all?.call(form) : [];
      const held = [...elements]
        .filter((at) => at instanceof HTMLInputElement)
        .map((at) => String(value?.call(at)));
      frame.remove();
      return held;
    });

  test('a form that works against us gets no wrong value, loses none of the person’s, and throws nothing of ours', async () => {
    const tab = await shared.session.open('about:blank');
    for (const [name, act] of Object.entries(sabotage)) {
      const form = await showPrefilled(shared, {}, tab);
      await form.paste('password', password);
      // a number field that is told a word holds nothing
      const own = new Set(['', ...(await values(form)), right.username, right.server, right.port]);
      const errors = await watchErrors(form.tab);
      await form.tab.page.evaluate(`(${act})(document.querySelector('form'))`);
      await form.panel.click(fill);
      await until(async () => (await form.panel.count('[data-action=undo]')) === 1, {
        what: `${name}: an end`,
      });
      const wrong = (await values(form)).filter((value) => !own.has(value.replace(/x+$/, '')));
      expect({ name, wrong }).toEqual({ name, wrong: [] });
      const isThere = (await form.tab.count('form')) === 1;
      if (isThere && name !== 'the form is reset') expect(await values(form)).toContain(password);
      const ours = (await errors()).filter((one) => !/by the page/.test(one));
      expect({ name, ours }).toEqual({ name, ours: [] });
      expect(shared.replica.state().posts).toEqual([]);
    }
  });
});
