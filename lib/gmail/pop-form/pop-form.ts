import { controlSelector, passwordField } from '../selectors';
import { fieldPhrases, holds, isOneOf } from '../words/phrases';
import { findBoxes } from './boxes';
import { fieldsAround, isOpen, isText, type NamedField } from './fields';
import { findPort, holdsPopPort, offersSmtpPort, type PortField, readPort } from './port-field';

/** The fields of Gmail's POP form that we use. */
export interface PopForm {
  /** The element that holds all fields: the form, or what stands in for one. */
  scope: HTMLElement;
  username: HTMLInputElement;
  password: HTMLInputElement;
  server: HTMLInputElement;
  port: PortField;
  ssl?: HTMLInputElement;
  leaveCopy?: HTMLInputElement;
}

/** The form's values as text and booleans. The password is not among them: it is checked in its field. */
export interface PopFormValues {
  username: string;
  server: string;
  port: string;
  ssl: boolean;
  leaveCopy: boolean;
}

/**
 * Gmail's POP form, known by what it is made of: four boxes and a menu of labels, a server and one of POP's ports. The
 * import wizard has one box and no such menu, the SMTP step radios and other ports, a sign-in page no server.
 * @returns `undefined` when the page holds none
 */
export function findPopForm(page: Document = document): PopForm | undefined {
  for (const password of page.querySelectorAll<HTMLInputElement>(passwordField)) {
    const form = isOpen(password) && formOf(password, page);
    if (form) return form;
  }
}

function formOf(password: HTMLInputElement, page: Document): PopForm | undefined {
  const { above, below } = fieldsAround(password, password.closest('form') ?? page);
  const port = findPort(above, below);
  if (!port || offersSmtpPort(port)) return;
  const { arePop, ...boxes } = findBoxes(below, port);
  if (!arePop) return;
  const isOther = (named: NamedField): named is Text => isText(named) && named.field !== port;
  const server = findServer(above.filter(isOther), below.filter(isOther));
  if (!server || /\bSMTP\b/i.test(server.label)) return;
  if (!boxes.ssl && !pop.test(server.label) && !holdsPopPort(port)) return;
  const isRest = (named: NamedField): named is Text => isOther(named) && named !== server;
  const username = findUsername(above.filter(isRest), below.filter(isRest));
  if (!username) return;
  const fields = { username: username.field, password, server: server.field, port, ...boxes };
  return { scope: password.closest('form') ?? scopeOf(Object.values(fields)), ...fields };
}

/** The smallest element that holds all of these and something to press. */
function scopeOf([first, ...others]: HTMLElement[]): HTMLElement {
  let scope = first?.parentElement ?? document.body;
  const isWhole = () =>
    others.every((field) => scope.contains(field)) && scope.querySelector(controlSelector);
  while (scope.parentElement && scope.tagName !== 'BODY' && !isWhole()) scope = scope.parentElement;
  return scope;
}

type Text = NamedField<HTMLInputElement>;

const pop = /(?<![\w-])POP3?(?!\w)/i;
const hostLike = /^\s*[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\.?\s*$/u;

/** @param above the text fields before the password @param below those after it */
function findServer(above: Text[], below: Text[]): Text | undefined {
  const isHost = ({ field }: Text) => hostLike.test(field.value);
  const isUsername = ({ label }: Text) => holds(label, fieldPhrases.username);
  const [byLabel, another] = [...above, ...below].filter((text) => pop.test(text.label) && !isUsername(text));
  if (byLabel && !another) return byLabel;
  const rest = below.filter((text) => !isUsername(text));
  return rest.find(isHost) ?? rest[0] ?? above.find((text) => isHost(text) && !isUsername(text));
}

const findUsername = (above: Text[], below: Text[]): Text | undefined =>
  [...above, ...below].find(({ label }) => isOneOf(label, fieldPhrases.username)) ?? above.at(-1) ?? below[0];

/** What the form holds now, the password apart. */
export function readPopForm(form: PopForm): PopFormValues {
  return {
    username: form.username.value,
    server: form.server.value,
    port: readPort(form.port),
    ssl: form.ssl?.checked ?? false,
    leaveCopy: form.leaveCopy?.checked ?? false,
  };
}
