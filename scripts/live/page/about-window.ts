import { labelOfField } from '../../../lib/gmail/pop-form/field-label';
import { type PopForm, readPopForm } from '../../../lib/gmail/pop-form/pop-form';
import { readPopWindow } from '../../../lib/gmail/pop-form/pop-window';
import { isGmail } from '../../../lib/gmail/routes';
import { findFormSpot } from '../../../lib/gmail/spots';
import { type Expectation, type Finding, failed, held, notSeen } from './finding';
import { isShown, noForm, shown, type WindowSeen } from './seen';

const popForm = 'lib/gmail/pop-form.ts';

const inForm =
  (check: (form: PopForm, seen: WindowSeen) => Finding) =>
  (seen: WindowSeen): Finding =>
    seen.form ? check(seen.form, seen) : notSeen(noForm);

const settingsOf = ({ username, password, server, port, ssl, leaveCopy }: PopForm) =>
  [username, password, server, port, ssl, leaveCopy].filter((field) => field !== undefined);

/** The reader of the form, and our panel beside it. */
export const aboutWindow: Expectation<WindowSeen>[] = [
  {
    name: 'the window is a page of Gmail’s own',
    file: 'lib/gmail/routes.ts',
    check: ({ page }) =>
      isGmail(page.location.href)
        ? held()
        : failed('our scripts do not run at this address: see wxt.config.ts'),
  },
  {
    name: 'it has one password field',
    file: popForm,
    check: ({ page }) => {
      const count = shown(page, 'input[type="password"]').length;
      const says = `${count} password fields: formAround wants one, and the sentinel looks for it`;
      return count === 1 ? held() : failed(says);
    },
  },
  {
    name: 'the form and its four fields are found',
    file: popForm,
    check: ({ form }) =>
      form ? held() : failed('findPopForm takes it for none of Gmail’s: is this the window of “edit info”?'),
  },
  {
    name: 'user name and server hold what such fields hold',
    file: popForm,
    check: inForm((form) => {
      const { username, server } = readPopForm(form);
      if (!username && !server) return notSeen('both are empty');
      return username !== '' && /^[^\s@]+\.[^\s@]+$/.test(server)
        ? held()
        : failed('one is empty, or the server is no host: findServer or findUsername takes another field');
    }),
  },
  {
    name: 'the port is a choice of 110 and 995, or a number',
    file: popForm,
    check: inForm((form) => {
      const kind = 'options' in form.port ? `a choice of ${form.port.options.length}` : 'a text field';
      return /^\d{2,5}$/.test(readPopForm(form).port) ? held(kind) : failed(`${kind} that holds no number`);
    }),
  },
  {
    name: 'the box for SSL is found',
    file: popForm,
    check: inForm(({ ssl }) => (ssl ? held() : failed('no check-box has SSL or TLS in its label'))),
  },
  {
    name: 'the box for the copy on the server is found',
    file: popForm,
    check: inForm(({ leaveCopy }) =>
      leaveCopy ? held() : failed('neither its words nor its place before SSL is known: findLeaveCopy'),
    ),
  },
  {
    name: 'each of these fields has a label',
    file: 'lib/gmail/field-label.ts',
    check: inForm((form) => {
      const unnamed = settingsOf(form).filter((field) => labelOfField(field) === '').length;
      return unnamed === 0 ? held() : failed(`${unnamed} without: labelOfField does not know this layout`);
    }),
  },
  {
    name: 'the window names the account’s address',
    file: 'lib/gmail/pop-window.ts',
    check: inForm((form, { page }) =>
      readPopWindow(form, page).addresses.length > 0
        ? held()
        : notSeen('it names none: the address comes from the row that was clicked'),
    ),
  },
  {
    name: 'the button that saves is found',
    file: 'lib/gmail/spots.ts',
    check: inForm((form) =>
      findFormSpot(form, 'form-save') ? held() : failed('no button that sends the form, or more than one'),
    ),
  },
  {
    name: 'html[lang] says the language',
    file: 'lib/gmail/page-language.ts',
    check: ({ page: { documentElement, body } }) => {
      const told = documentElement.lang || body.lang;
      return told ? held(told) : notSeen('it says none: our panel then speaks the browser’s language');
    },
  },
  {
    name: 'our panel stands beside the form, and covers none of it',
    file: 'lib/in-page/form-script.tsx',
    check: inForm((form, { panel }) => {
      if (!panel) return failed('there is no panel');
      const box = panel.getBoundingClientRect();
      const covered = settingsOf(form).filter((field) => isShown(field) && overlap(box, field)).length;
      if (box.height === 0) return failed('the panel has no height');
      return covered === 0 && panel.parentElement === form.scope.parentElement
        ? held()
        : failed(`it covers ${covered} fields, or stands apart from the form`);
    }),
  },
];

function overlap(box: DOMRect, field: Element): boolean {
  const { left, right, top, bottom } = field.getBoundingClientRect();
  return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
}
