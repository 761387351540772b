// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPopForm } from '../../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../../lib/gmail/pop-form/pop-window';
import { hotmailRefusal } from '../../../replica/scenario';
import { showPopForm } from '../replica-page';

const ann = 'ann@hotmail.it';

test.each(['table', 'labels', 'definition-list', 'divs'] as const)(
  'after a refusal the window’s error is read, in layout %s',
  (layout) => {
    showPopForm({ form: { layout } }, ann, hotmailRefusal);
    const form = findPopForm();
    expect(form && readPopWindow(form)).toMatchObject({ error: { detail: hotmailRefusal } });
  },
);

test('a window that merely names POP shows no error, and names its address', () => {
  for (const language of ['en', 'it', 'ja', 'ru', 'ar']) {
    showPopForm({ language });
    const form = findPopForm();
    expect(form && readPopWindow(form)).toEqual({ address: ann });
  }
});
