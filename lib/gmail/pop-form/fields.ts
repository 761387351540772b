import { labelOfField } from './field-label';

export type Field = HTMLInputElement | HTMLSelectElement;

/** A field with the words that name it on the page. */
export interface NamedField<Kind extends Field = Field> {
  field: Kind;
  label: string;
}

/** How many fields before or behind a password may belong to its form. */
const reach = 30;

/**
 * The fields before and behind `password` that a person can fill in, in document order, as far as no radio button or
 * other password is between. What is hidden, locked or skipped by the keyboard is no part of the form: a page has
 * such fields for itself, and password managers add theirs.
 */
export function fieldsAround(
  password: HTMLInputElement,
  root: ParentNode,
): { above: NamedField[]; below: NamedField[] } {
  const all = [...root.querySelectorAll<Field>('input:not([type="hidden"]), select')];
  const at = all.indexOf(password);
  const above = all.slice(Math.max(0, at - reach), at).filter(isOpen);
  const below = all.slice(at + 1, at + reach).filter(isOpen);
  const end = below.findIndex(isBorder);
  return {
    above: above.slice(above.findLastIndex(isBorder) + 1).map(named),
    below: (end < 0 ? below : below.slice(0, end)).map(named),
  };
}

const isBorder = ({ type }: Field): boolean => type === 'radio' || type === 'password';
const named = (field: Field): NamedField => ({ field, label: labelOfField(field) });

/** Whether a person can fill in this field. */
export function isOpen(field: Field): boolean {
  if (field.matches(':disabled, [readonly], [tabindex="-1"], [aria-hidden="true"] *')) return false;
  for (let at: Element | null = field; at; at = at.parentElement)
    if (getComputedStyle(at).display === 'none') return false;
  return getComputedStyle(field).visibility !== 'hidden';
}

const textTypes = /^(?:text|email|search|tel|url|number)$/;

export const isMenu = (named: NamedField): named is NamedField<HTMLSelectElement> => 'options' in named.field;

export const isText = (named: NamedField): named is NamedField<HTMLInputElement> =>
  textTypes.test(named.field.type);

export const isBox = (named: NamedField): named is NamedField<HTMLInputElement> =>
  named.field.type === 'checkbox';
