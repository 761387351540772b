// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPopForm, rewritePassword } from '../../../../lib/gmail/pop-form/fill';
import { findPopForm, type PopForm, readPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import type { ScenarioPart } from '../../../replica/scenario';
import { showPopForm } from '../replica-page';
import { anyFormScenario, placedFields } from './any-form';

const fill = {
  username: 'ann@hotmail.it',
  server: 'outlook.office365.com',
  port: 995,
  ssl: true,
  leaveCopy: true,
};

function formOf(part: ScenarioPart = {}): PopForm {
  showPopForm(part);
  const form = findPopForm();
  if (!form) throw new Error('the replica shows a POP form');
  return form;
}

/** Everything the page holds, fields that are none of ours among them. */
const everything = (part: ScenarioPart = {}) =>
  Object.entries(placedFields(part)).map(([name, field]) => [
    name,
    field.value,
    field.checked,
    field.selectedIndex,
  ]);

/** As on a page whose own script ties the port to the box. */
function couple({ ssl, port }: PopForm): void {
  ssl?.addEventListener('change', () => {
    const wanted = ssl.checked ? '995' : '110';
    if ('options' in port) port.selectedIndex = [...port.options].findIndex(({ text }) => text === wanted);
    else port.value = wanted;
  });
}

const start = fc.record({
  username: fc.string(),
  server: fc.oneof(fc.domain(), fc.string()),
  port: fc.constantFrom('110', '995'),
  ssl: fc.boolean(),
  leaveCopy: fc.boolean(),
  archive: fc.boolean(),
  label: fc.constantFrom('', 'Outlook.com'),
});

test('filling puts every value in, and undo brings back exactly what was there', () => {
  fc.assert(
    fc.property(anyFormScenario, start, fc.boolean(), fc.string(), (part, prefilled, coupled, password) => {
      const whole = { ...part, form: { ...part.form, order: 'port-first' as const, prefilled } };
      const form = formOf(whole);
      if (coupled) couple(form);
      form.password.value = password;
      const before = everything(whole);
      const undo = fillPopForm(form, fill);
      expect(readPopForm(form)).toEqual({ ...fill, port: '995' });
      expect(form.password.value).toBe(password);
      undo();
      expect(everything(whole)).toEqual(before);
    }),
  );
});

test('only the fields that were asked for change', () => {
  for (const name of Object.keys(fill) as (keyof typeof fill)[]) {
    const form = formOf();
    const before = everything().filter(([other]) => other !== name);
    fillPopForm(form, { [name]: fill[name] });
    expect(everything().filter(([other]) => other !== name)).toEqual(before);
    expect(readPopForm(form)[name]).toBe(name === 'port' ? '995' : fill[name]);
  }
});

/** The events that reach the document, by the field they come from. */
function eventsOf(part: ScenarioPart, act: (form: PopForm) => void): string[] {
  const form = formOf(part);
  const fields = Object.entries(placedFields(part));
  const events: string[] = [];
  for (const type of ['input', 'change', 'click', 'submit', 'keydown'])
    form.scope.addEventListener(type, ({ target }) =>
      events.push(`${type} ${fields.find(([, field]) => field === target)?.[0]}`),
    );
  act(form);
  return events;
}

test('the page gets the events of typing and clicking, and no other', () => {
  const events = eventsOf({}, (form) => fillPopForm(form, fill));
  expect(events.sort()).toEqual(
    [
      ...['username', 'server', 'port'].flatMap((name) => [`input ${name}`, `change ${name}`]),
      ...['ssl', 'leaveCopy'].flatMap((name) => [`click ${name}`, `input ${name}`, `change ${name}`]),
    ].sort(),
  );
});

test('what is right already stays as it is', () => {
  const part = { form: { prefilled: { ...fill, port: '995' } } };
  expect(eventsOf(part, (form) => fillPopForm(form, fill))).toEqual([]);
});

test('a port that the menu does not offer is left alone', () => {
  const form = formOf();
  fillPopForm(form, { port: 1995 });
  expect(readPopForm(form).port).toBe('110');
});

test('a form without boxes is filled as far as it goes', () => {
  const { ssl: _, leaveCopy: __, ...bare } = formOf();
  const before = placedFields({});
  fillPopForm(bare, fill);
  expect([before.ssl.checked, before.leaveCopy.checked, before.server.value]).toEqual([
    false,
    false,
    fill.server,
  ]);
});

test('a page that takes every value back at once does not hold us forever', () => {
  const form = formOf();
  form.server.addEventListener('input', () => {
    form.server.value = 'stubborn';
  });
  const undo = fillPopForm(form, fill);
  expect(form.server.value).toBe('stubborn');
  expect(form.username.value).toBe(fill.username);
  undo();
  expect(form.username.value).toBe('ann');
});

test('undo passes over a field that the page has taken away', () => {
  const form = formOf();
  const undo = fillPopForm(form, fill);
  form.server.remove();
  undo();
  expect(form.username.value).toBe('ann');
  expect(form.server.value).toBe(fill.server);
});

test('the password is cleaned in place, with one event of each kind', () => {
  const events = eventsOf({}, (form) => {
    form.password.value = 'abcd efgh';
    rewritePassword(form, (value) => value.replaceAll(' ', ''));
    expect(form.password.value).toBe('abcdefgh');
    rewritePassword(form, (value) => value);
  });
  expect(events).toEqual(['input password', 'change password']);
});
