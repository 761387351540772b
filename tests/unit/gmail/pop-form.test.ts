// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { findPopForm, portOfOption, readPopForm } from '../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../lib/gmail/pop-form/pop-window';
import { lookAlikes } from '../../replica/addresses';
import { lookAlike } from '../../replica/pages/look-alikes';
import { addressStep, methodStep, savedPage, sendAsStep } from '../../replica/pages/pop-steps';
import { hotmailRefusal, scenario } from '../../replica/scenario';
import { anyFormScenario, placedFields } from './any-form';
import { anyTree, grow } from './any-markup';
import { show, showPopForm } from './replica-page';

const ann = 'ann@hotmail.it';

beforeEach(() => show(''));

test('each field is found in every layout and language, with any names or none', () => {
  fc.assert(
    fc.property(anyFormScenario, (part) => {
      showPopForm(part);
      const { username, password, server, port, ssl, leaveCopy } = placedFields(part);
      expect(findPopForm()).toMatchObject({ username, password, server, port, ssl });
      // where no word is known its place tells it, unless the place is another one
      const found = findPopForm()?.leaveCopy;
      if (part.form.order === 'port-first') expect(found).toBe(leaveCopy);
      else expect([leaveCopy, undefined]).toContain(found);
    }),
    { numRuns: 250 },
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
    { numRuns: 60 },
  );
});

test('fields without any value are found as well', () => {
  fc.assert(
    fc.property(anyFormScenario, (part) => {
      const prefilled = { username: '', server: '' };
      const form = { ...part.form, prefilled };
      showPopForm({ ...part, form });
      const { username, server } = placedFields({ ...part, form });
      expect(findPopForm()).toMatchObject({ username, server });
    }),
    { numRuns: 60 },
  );
});

test.each(lookAlikes)('the look-alike “%s” is no POP form, in any language', (kind) => {
  for (const language of ['en', 'it', 'ja', 'ar', 'xx']) {
    show(lookAlike(scenario({ language }), kind).body);
    expect(findPopForm()).toBeUndefined();
  }
});

test('the steps before and after the settings are no POP form', () => {
  const plain = scenario();
  const steps = [
    addressStep(plain, '?'),
    methodStep(plain, '?', ann),
    sendAsStep(plain, '?', ann),
    savedPage(plain),
  ];
  for (const { body } of steps) {
    show(body);
    expect(findPopForm()).toBeUndefined();
  }
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
  ['no port', (form: HTMLFormElement) => form.querySelector('select')?.remove()],
  ['SMTP’s ports', (form: HTMLFormElement) => form.querySelector('select')?.append(new Option('587'))],
  ['the word SMTP', (form: HTMLFormElement) => form.prepend('SMTP Server')],
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

test('a form without a form element is found', () => {
  showPopForm();
  const form = document.querySelector('form') as HTMLFormElement;
  const fields = placedFields({});
  const plain = document.createElement('div');
  plain.append(...form.childNodes);
  form.replaceWith(plain);
  const { username, server, port } = fields;
  expect(findPopForm()).toMatchObject({ username, server, port });
});

test('no markup around or inside makes the search throw', () => {
  fc.assert(
    fc.property(anyTree, anyTree, (around, inside) => {
      showPopForm();
      document.body.prepend(grow(around));
      document.querySelector('form')?.append(grow(inside));
      expect(() => findPopForm()).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

test('an option stands for the number it shows, else for its value', () => {
  expect(
    [new Option('995', '1'), new Option('Port 110', '0'), new Option('', ' 995 ')].map(portOfOption),
  ).toEqual(['995', '110', '995']);
});

test.each(['table', 'labels', 'definition-list', 'divs'] as const)(
  'after a refusal the window’s error is read, in layout %s',
  (layout) => {
    showPopForm({ form: { layout } }, ann, hotmailRefusal);
    const form = findPopForm();
    expect(form && readPopWindow(form)).toMatchObject({ error: { detail: hotmailRefusal } });
  },
);

test('a window that merely speaks of POP shows no error, and names its address', () => {
  for (const language of ['en', 'it', 'ja', 'ru', 'ar']) {
    showPopForm({ language });
    const form = findPopForm();
    expect(form && readPopWindow(form)).toEqual({ addresses: [ann] });
  }
});

test('an address in the user name field goes first, and a window without any names none', () => {
  const prefilled = { username: 'bob@example.org' };
  showPopForm({ form: { prefilled } });
  const form = findPopForm();
  expect(form && readPopWindow(form).addresses).toEqual(['bob@example.org', ann]);
  showPopForm({ form: { showsAddress: false } });
  const other = findPopForm();
  expect(other && readPopWindow(other).addresses).toEqual([]);
});
