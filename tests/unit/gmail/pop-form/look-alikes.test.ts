// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { lookAlikes } from '../../../replica/addresses';
import { lookAlike } from '../../../replica/pages/look-alikes';
import { drawLines, type Line } from '../../../replica/pages/pop-layouts';
import { addressStep, methodStep, savedPage, sendAsStep } from '../../../replica/pages/pop-steps';
import { scenario } from '../../../replica/scenario';
import { show } from '../replica-page';
import { anyFormScenario, anyNoise, make } from './any-form';

const ann = 'ann@hotmail.it';

test('no look-alike is a POP form, in any language and whatever stands around', () => {
  const kinds = lookAlikes.filter((kind) => kind !== 'message' && kind !== 'import-address');
  fc.assert(
    fc.property(anyFormScenario, anyNoise, fc.constantFrom(...kinds), (part, noise, kind) => {
      show(lookAlike(scenario(part), kind).body);
      make(noise);
      expect(findPopForm()).toBeUndefined();
    }),
  );
});

test.each(['message', 'import-address'] as const)('the look-alike “%s” has no password', (kind) => {
  show(lookAlike(scenario(), kind).body);
  expect(findPopForm()).toBeUndefined();
});

const boxed = (text: string): Line => ({ text, checkbox: true, control: '<input type="checkbox">' });
const typed = (text: string, value = '', type = 'text'): Line => ({
  text,
  control: `<input type="${type}" value="${value}">`,
});
const chosen = (text: string, ...options: string[]): Line => ({
  text,
  control: `<select>${options.map((option) => `<option>${option}</option>`).join('')}</select>`,
});

test.each(['table', 'labels', 'definition-list', 'divs'] as const)(
  'the import wizard is none as %s, with POP, SSL and 995, not even with its boxes for contacts',
  (layout) => {
    const fields = [
      typed('Password:', '', 'password'),
      typed('POP username:', ann),
      typed('POP server:', 'pop.hotmail.it'),
    ];
    const contacts = [boxed('Import contacts'), boxed('Import mail'), boxed('Import new mail for 30 days')];
    for (const port of [chosen('Port:', '995', '110'), typed('Port:', '995')])
      for (const more of [[], contacts]) {
        const lines = [...fields, port, boxed('Use SSL'), ...more];
        show(`<form>${drawLines({ ...scenario().form, layout, labelsFor: false }, lines)}</form>`);
        expect(findPopForm()).toBeUndefined();
      }
  },
);

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
