// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fillPopForm } from '../../../../lib/gmail/pop-form/fill';
import { findPopForm, type PopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { showPopForm } from '../replica-page';

const fill = {
  username: 'ann@hotmail.it',
  server: 'outlook.office365.com',
  port: 995,
  ssl: true,
  leaveCopy: true,
};
const password = 'not ours to move';

/** What a page may do to its form while it is filled in. */
const sabotage: Record<string, (form: PopForm) => void> = {
  'fields change their type at the first change': ({ scope, username, server, password }) =>
    scope.addEventListener(
      'input',
      () => {
        for (const field of [username, server]) field.type = 'number';
        password.type = 'text';
      },
      { once: true },
    ),
  'each change changes another field': ({ scope, username, server }) =>
    scope.addEventListener('input', ({ target }) => {
      const other = target === username ? server : username;
      if (other.value.length < 200) other.value += 'x';
    }),
  'fields are replaced by their copies': ({ scope }) =>
    scope.addEventListener('input', ({ target }) => {
      const field = target as HTMLElement;
      field.replaceWith(field.cloneNode(true));
    }),
  'the form is taken off the page': ({ scope }) => scope.addEventListener('input', () => scope.remove()),
  'the form is reset': ({ scope }) =>
    scope.addEventListener('change', () => (scope as HTMLFormElement).reset()),
};

test.each(Object.entries(sabotage))('no wrong value comes into a form where %s', (name, act) => {
  showPopForm({});
  const form = findPopForm() as PopForm;
  form.password.value = password;
  const known = new Set(['', form.username.value, form.server.value, fill.username, fill.server]);
  act(form);
  const undo = fillPopForm(form, fill);
  const texts = document.querySelectorAll<HTMLInputElement>('input[type=text], input[type=number]');
  const values = [...texts].filter((field) => field !== form.password).map(({ value }) => value);
  expect(values.filter((value) => !known.has(value.replace(/x+$/, '')))).toEqual([]);
  if (name !== 'the form is reset') expect(form.password.value).toBe(password);
  undo();
});
