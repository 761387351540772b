import { findSaveButton } from '../../../lib/gmail/find-spot';
import { labelOfField } from '../../../lib/gmail/pop-form/field-label';
import { findPopForm, type PopForm, readPopForm } from '../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../lib/gmail/pop-form/pop-window';
import { isGmail } from '../../../lib/gmail/routes';
import { passwordField } from '../../../lib/gmail/selectors';
import { fieldPhrases } from '../../../lib/gmail/words/phrases';
import { countShown, type Expectations, isKnown } from './expectation';

/** The window of "edit info" as the extension reads it. */
export interface WindowPage {
  page: Document;
  form: PopForm | undefined;
  panel: Element | null;
}

export const readWindow = (page: Document): WindowPage => ({
  page,
  form: findPopForm(page),
  panel: page.querySelector('pop-doctor-panel'),
});

const inForm =
  (run: (form: PopForm, seen: WindowPage) => boolean[]) =>
  (seen: WindowPage): boolean[] =>
    seen.form ? run(seen.form, seen) : [];

const fieldNames = ['username', 'password', 'server', 'port', 'ssl', 'leaveCopy'] as const;
const fieldsOf = (form: PopForm) => fieldNames.flatMap((name) => form[name] ?? []);

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const wordChecks: Expectations<WindowPage>[string] = Object.fromEntries(
  (['username', 'port', 'leaveCopy'] as const).map((name) => [
    `the label of ${name} is on our list`,
    inForm(({ [name]: field }, { page }) =>
      isKnown(field ? [labelOfField(field)] : [], fieldPhrases[name], page),
    ),
  ]),
);

/** What lib/gmail expects of the window, and where our panel belongs in it. */
export const windowExpectations: Expectations<WindowPage> = {
  'lib/gmail/routes.ts': {
    'the window is a page of Gmail': ({ page }) => [isGmail(page.location.href)],
  },
  'lib/gmail/pop-form/pop-form.ts': {
    'there is one password field': ({ page }) => [countShown(page, passwordField) === 1],
    'the form is recognised': ({ form }) => [form !== undefined],
    'the user name is filled in': inForm((form) => [readPopForm(form).username !== '']),
    'the server is a host name': inForm((form) => [/^[^\s@]+\.[^\s@]+$/.test(readPopForm(form).server)]),
    'the port is a number': inForm((form) => [/^\d{2,5}$/.test(readPopForm(form).port)]),
    'every field is found': inForm((form) => fieldNames.map((name) => form[name] !== undefined)),
  },
  'lib/gmail/pop-form/field-label.ts': {
    'each field has a label': inForm((form) => fieldsOf(form).map((field) => labelOfField(field) !== '')),
  },
  'lib/gmail/pop-form/pop-window.ts': {
    'the address of the account is sure': inForm((form, { page }) => [
      readPopWindow(form, page).address !== undefined,
    ]),
  },
  'lib/gmail/find-spot.ts': {
    'the button that saves is found': inForm((form) => [findSaveButton(form) !== undefined]),
  },
  'lib/in-page/form-controller.tsx': {
    'our panel is visible beside the form': inForm((form, { panel }) => [
      panel?.parentElement === form.scope.parentElement && panel.getBoundingClientRect().height > 0,
    ]),
    'our panel covers none of the fields': inForm((form, { panel }) =>
      panel ? fieldsOf(form).map((field) => !overlap(panel, field)) : [],
    ),
  },
  'lib/gmail/words/known-words.ts': wordChecks,
};
