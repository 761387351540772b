// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPopForm } from '../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../lib/gmail/pop-form/pop-window';
import { hotmailRefusal } from '../../replica/scenario';
import { showPopForm } from './replica-page';

const ann = 'ann@hotmail.it';

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
