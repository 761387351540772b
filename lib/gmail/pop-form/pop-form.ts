import { textOf } from '../page/text';
import { passwordField } from '../selectors';
import { fieldPhrases, holds, says } from '../words/phrases';
import { labelOfField } from './field-label';

/** The fields of Gmail's POP form. The label and archive boxes are none of our business. */
export interface PopForm {
  /** The element that holds all fields: the form, or what stands in for one. */
  scope: HTMLElement;
  username: HTMLInputElement;
  password: HTMLInputElement;
  server: HTMLInputElement;
  port: HTMLInputElement | HTMLSelectElement;
  ssl?: HTMLInputElement;
  leaveCopy?: HTMLInputElement;
}

/** The form's values as text and booleans. The password is not among them: it is judged where it stands. */
export interface PopFormValues {
  username: string;
  server: string;
  port: string;
  ssl: boolean;
  leaveCopy: boolean;
}

const textTypes = /^(?:text|email|search|tel|url|number|)$/;
const hostLike = /^\s*[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\.?\s*$/u;

/**
 * Gmail's POP form, known by what it is made of; `undefined` when the page holds none. Its look-alikes (the SMTP form,
 * the import wizard, a sign-in page) lack a port 110/995, or offer SMTP's ports, or ask for no server.
 */
export function findPopForm(page: Document = document): PopForm | undefined {
  for (const password of page.querySelectorAll<HTMLInputElement>(passwordField)) {
    const form = formAround(password);
    if (form) return form;
  }
}

function formAround(password: HTMLInputElement): PopForm | undefined {
  for (let scope = password.parentElement; scope; scope = scope.parentElement) {
    if (scope.querySelectorAll(passwordField).length !== 1) return;
    const port = findPort(scope);
    if (port) return assemble(scope.closest('form') ?? scope, password, port);
    if (scope.tagName === 'FORM') return;
  }
}

function assemble(
  scope: HTMLElement,
  password: HTMLInputElement,
  port: PopForm['port'],
): PopForm | undefined {
  const boxes = inputs(scope, 'input[type="checkbox"]').map((box) => ({ box, label: labelOfField(box) }));
  const ssl = boxes.find(({ label }) => /\b(?:SSL|TLS)\b/i.test(label))?.box;
  const texts = inputs(scope, 'input').filter((input) => textTypes.test(input.type) && input !== port);
  const server = findServer(texts, password);
  const username = findUsername(
    texts.filter((input) => input !== server),
    password,
  );
  if (!server || !username) return;
  const words = textOf(scope);
  const speaksOfPop = /(?<![\w-])POP3?(?![\w-])/i.test(words);
  const isSmtp = /\bSMTP\b/i.test(words) || findOption(scope, smtpPort) !== undefined;
  if (!(ssl || speaksOfPop) || isSmtp) return;
  // a POP form may come back from a refusal with such a port typed in: then its own words decide
  if (!speaksOfPop && smtpPort.test(port.value)) return;
  const leaveCopy = findLeaveCopy(scope, boxes, ssl);
  return { scope, username, password, server, port, ...(ssl && { ssl }), ...(leaveCopy && { leaveCopy }) };
}

const inputs = (scope: Element, css: string): HTMLInputElement[] => [
  ...scope.querySelectorAll<HTMLInputElement>(css),
];

const smtpPort = /^\s*(?:25|465|587)\s*$/;

const findOption = (scope: Element, pattern: RegExp): HTMLOptionElement | undefined =>
  [...scope.querySelectorAll('option')].find((option) => pattern.test(option.text.trim()));

/** The number that an option stands for: its text, for its value may be an index. */
export const portOfOption = (option: HTMLOptionElement): string =>
  /\d{2,5}/.exec(option.text)?.[0] ?? option.value.trim();

function findPort(scope: Element): PopForm['port'] | undefined {
  const select = [...scope.querySelectorAll('select')].find((one) =>
    [...one.options].some((option) => /^(?:110|995)$/.test(portOfOption(option))),
  );
  if (select) return select;
  const texts = inputs(scope, 'input').filter((input) => textTypes.test(input.type));
  return (
    texts.find((input) => /^\s*(?:110|995)\s*$/.test(input.value)) ??
    texts.find((input) => says(labelOfField(input), fieldPhrases.port)) ??
    texts.find((input) => /^\s*\d{2,5}\s*$/.test(input.value) && !smtpPort.test(input.value)) ??
    texts.find((input) => input.type === 'number' || (input.maxLength > 1 && input.maxLength < 6))
  );
}

function findServer(texts: HTMLInputElement[], password: HTMLInputElement): HTMLInputElement | undefined {
  const byLabel = texts.filter((input) => /(?<![\w-])POP3?(?![\w])/i.test(labelOfField(input)));
  if (byLabel.length === 1) return byLabel[0];
  const rest = texts.filter((input) => !holds(labelOfField(input), fieldPhrases.username));
  return (
    rest.find((input) => hostLike.test(input.value) && !isBefore(input, password)) ??
    rest.find((input) => !isBefore(input, password)) ??
    rest.find((input) => hostLike.test(input.value))
  );
}

function findUsername(texts: HTMLInputElement[], password: HTMLInputElement): HTMLInputElement | undefined {
  return (
    texts.find((input) => says(labelOfField(input), fieldPhrases.username)) ??
    texts.findLast((input) => isBefore(input, password)) ??
    texts[0]
  );
}

type Box = { box: HTMLInputElement; label: string };

/** By its words where they are known, else by its place: Gmail puts it before the SSL box, label and archive come after. */
function findLeaveCopy(scope: Element, boxes: Box[], ssl?: HTMLInputElement): HTMLInputElement | undefined {
  const byWords = boxes.find(({ label }) => holds(label, fieldPhrases.leaveCopy));
  if (byWords || !ssl) return byWords?.box;
  const before = boxes.filter(({ box }) => box !== ssl && isBefore(box, ssl));
  const labelMenu = [...scope.querySelectorAll('select')].find((select) => isBefore(ssl, select));
  return before.length === 1 && (labelMenu || boxes.length > 2) ? before[0]?.box : undefined;
}

const isBefore = (a: Node, b: Node): boolean =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

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

const readPort = (port: PopForm['port']): string => {
  const chosen = 'options' in port ? port.options[port.selectedIndex] : undefined;
  return chosen ? portOfOption(chosen) : port.value;
};
