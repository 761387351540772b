// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { findPopForm, readPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { portOfOption } from '../../../../lib/gmail/pop-form/port-field';
import { anyTree, grow } from '../any-markup';
import { show, showPopForm } from '../replica-page';
import { anyFormScenario, anyNoise, make, placedFields } from './any-form';

beforeEach(() => show(''));

test('each field is found in every layout and language, with any names or none, whatever stands around', () => {
  fc.assert(
    fc.property(anyFormScenario, anyNoise, (part, noise) => {
      showPopForm(part);
      const { username, password, server, port, ssl, leaveCopy } = placedFields(part);
      make(noise);
      const found = findPopForm();
      expect(found).toMatchObject({ username, password, server, port, ssl });
      // where no word is known its place tells it, unless the place is another one
      if (part.form.order === 'port-first') expect(found?.leaveCopy).toBe(leaveCopy);
      else expect([leaveCopy, undefined]).toContain(found?.leaveCopy);
    }),
  );
});

test('what the form holds is read by our names, the port as its number', () => {
  fc.assert(
    fc.property(anyFormScenario, fc.boolean(), fc.constantFrom('110', '995'), (part, ssl, port) => {
      const values = { username: 'ann', server: 'pop.example.com', port, ssl, leaveCopy: ssl };
      showPopForm({ ...part, form: { ...part.form, order: 'port-first', prefilled: values } });
      const form = findPopForm();
      expect(form && readPopForm(form)).toEqual(values);
    }),
  );
});

test('fields without any value are found as well, and so is a port of SMTP’s that somebody typed in', () => {
  fc.assert(
    fc.property(anyFormScenario, anyNoise, fc.constantFrom('', '465', '587'), (part, noise, port) => {
      const prefilled = { username: '', server: '', ...(part.form.port === 'text' && { port }) };
      const form = { ...part.form, prefilled };
      showPopForm({ ...part, form });
      const { username, server, port: field } = placedFields({ ...part, form });
      make(noise);
      expect(findPopForm()).toMatchObject({ username, server, port: field });
    }),
  );
});

test.each([
  ['no password', (form: HTMLFormElement) => form.querySelector('[type=password]')?.remove()],
  [
    'two passwords',
    (form: HTMLFormElement) =>
      form
        .querySelector('[type=password]')
        ?.after(form.querySelector('[type=password]')?.cloneNode() as Node),
  ],
  ['no port', () => placedFields({}).port.remove()],
  ['SMTP’s ports', (form: HTMLFormElement) => form.querySelector('select')?.append(new Option('587'))],
  [
    'a server for SMTP',
    () => (placedFields({}).server.closest('tr')?.cells[0] ?? document.body).replaceChildren('SMTP Server:'),
  ],
  [
    'no field for a server',
    (form: HTMLFormElement) => placedFields({}).server.closest('tr')?.remove() ?? form,
  ],
])('a form with %s is none', (_, spoil) => {
  showPopForm();
  expect(findPopForm()).toBeDefined();
  spoil(document.querySelector('form') as HTMLFormElement);
  expect(findPopForm()).toBeUndefined();
});

test('without the menu of labels the form is known by the words of a box', () => {
  showPopForm({ language: 'fr' });
  placedFields({}).label.remove();
  expect(findPopForm()).toBeDefined();
  showPopForm({ language: 'ja' });
  placedFields({}).label.remove();
  expect(findPopForm()).toBeUndefined();
});

test('where no word says SSL, four boxes in their order give both by their place, and nothing else does', () => {
  const hide = () => {
    for (const text of document.querySelectorAll('td'))
      if (/SSL/.test(text.textContent)) text.lastChild?.remove();
  };
  for (const order of ['port-first', 'ssl-first'] as const) {
    showPopForm({ language: 'ja', form: { order, labelsFor: false } });
    const { ssl, leaveCopy } = placedFields({ form: { order } });
    hide();
    expect(findPopForm()).toMatchObject(order === 'port-first' ? { ssl, leaveCopy } : {});
    if (order === 'ssl-first') expect(findPopForm()).not.toHaveProperty('ssl');
  }
});

test('a menu of labels is never the port, even one that holds nothing but numbers', () => {
  fc.assert(
    fc.property(anyFormScenario, fc.constantFrom('', '110', '587'), (part, port) => {
      const form = { ...part.form, ...(part.form.port === 'text' && { prefilled: { port } }) };
      showPopForm({ ...part, form });
      const fields = placedFields(part);
      fields.label.replaceChildren(new Option('995'), new Option('110'), new Option('587'));
      expect(findPopForm()?.port).toBe(fields.port);
    }),
  );
});

test('without a form element, what holds the fields and the buttons stands in for it', () => {
  showPopForm();
  make('no form element');
  expect(findPopForm()?.scope.querySelectorAll('input, select, [type=submit]')).toHaveLength(12);
});

test('no markup around or inside makes the search throw', () => {
  fc.assert(
    fc.property(anyTree, anyTree, (around, inside) => {
      showPopForm();
      document.body.prepend(grow(around));
      document.querySelector('form')?.append(grow(inside));
      expect(() => findPopForm()).not.toThrow();
    }),
  );
});

test('an option stands for the number it shows, else for its value', () => {
  expect(
    [new Option('995', '1'), new Option('Port 110', '0'), new Option('', ' 995 ')].map(portOfOption),
  ).toEqual(['995', '110', '995']);
});
