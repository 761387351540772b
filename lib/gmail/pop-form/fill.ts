import type { PopForm } from './pop-form';
import { portOfOption } from './port-field';

/** Values to put into the form; what is missing is not touched. */
export interface PopFormFill {
  username?: string;
  server?: string;
  port?: number;
  ssl?: boolean;
  leaveCopy?: boolean;
}

/** Brings the fields back to what they held before the filling, save those that the person has changed since. */
export type Undo = () => void;

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Fills the form and fires the events that a page expects. Never submits, changes no other field.
 * Call it on a trusted click only.
 */
export function fillPopForm(form: PopForm, fill: PopFormFill): Undo {
  // SSL first: a page may set the port by itself when the box is ticked
  const writes = [
    fill.ssl !== undefined && form.ssl && boxWrite(form.ssl, fill.ssl),
    fill.leaveCopy !== undefined && form.leaveCopy && boxWrite(form.leaveCopy, fill.leaveCopy),
    fill.port !== undefined && portWrite(form.port, fill.port),
    fill.server !== undefined && valueWrite(form.server, fill.server),
    fill.username !== undefined && valueWrite(form.username, fill.username),
  ].filter((write) => write !== false && write !== undefined);
  const before = allFields(form).map(snapshot);
  settle(writes);
  const after = allFields(form).map(snapshot);
  return () =>
    settle(
      before.filter(({ field }, at) => field.isConnected && after[at]?.field === field && after[at].isDone()),
    );
}

/** Takes white space and invisible characters out of Gmail's own password field, in place. */
export function rewritePassword(form: PopForm, clean: (value: string) => string): void {
  settle([valueWrite(form.password, clean(form.password.value))]);
}

interface Write {
  field: Field;
  isDone: () => boolean;
  apply: () => void;
}

// fields of a form may depend on each other: a second round corrects what the first one's events changed
function settle(writes: Write[]): void {
  for (let round = 0; round < 3 && writes.some((write) => !write.isDone()); round++) {
    for (const write of writes) if (!write.isDone()) write.apply();
  }
}

const allFields = (form: PopForm): Field[] =>
  [form.username, form.server, form.port, form.ssl, form.leaveCopy].filter((field) => field !== undefined);

function snapshot(field: Field): Write {
  return 'checked' in field && field.type === 'checkbox'
    ? boxWrite(field, field.checked)
    : 'options' in field
      ? indexWrite(field, field.selectedIndex)
      : valueWrite(field, field.value);
}

const valueWrite = (field: HTMLInputElement, value: string): Write => ({
  field,
  isDone: () => field.value === value,
  apply: () => {
    field.value = value;
    announce(field);
  },
});

const indexWrite = (field: HTMLSelectElement, index: number): Write => ({
  field,
  isDone: () => field.selectedIndex === index,
  apply: () => {
    field.selectedIndex = index;
    announce(field);
  },
});

// a click is what ticks a box for the page as well: it fires click, input and change
const boxWrite = (field: HTMLInputElement, checked: boolean): Write => ({
  field,
  isDone: () => field.checked === checked,
  apply: () => field.click(),
});

function portWrite(field: PopForm['port'], port: number): Write | undefined {
  if (!('options' in field)) return valueWrite(field, String(port));
  const index = [...field.options].findIndex((option) => portOfOption(option) === String(port));
  return index < 0 ? undefined : indexWrite(field, index);
}

function announce(field: Field): void {
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
