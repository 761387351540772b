import { classNames } from '../app/names.ts';
import { languageOf } from '../languages/languages.ts';
import type { FormValues, Scenario, ScenarioForm } from '../scenario.ts';
import { attributes, safe } from './html.ts';

/** The controls of the settings form, in Gmail's order (A). The label has a check-box and a select. */
const asGmail = [
  'username',
  'password',
  'server',
  'port',
  'leaveCopy',
  'ssl',
  'useLabel',
  'label',
  'archive',
] as const;
export type FieldName = (typeof asGmail)[number];

const plausible: Record<FieldName, string> = {
  username: 'username',
  password: 'password',
  server: 'pop_server',
  port: 'pop_port',
  leaveCopy: 'leave_copy',
  ssl: 'use_ssl',
  useLabel: 'use_label',
  label: 'label',
  archive: 'archive',
};

/** The controls in the order of the scenario. */
export function fieldOrder({ order }: ScenarioForm): FieldName[] {
  if (order === 'port-first') return [...asGmail];
  return ['username', 'password', 'server', 'ssl', 'port', 'leaveCopy', 'useLabel', 'label', 'archive'];
}

/** Under which name each control arrives at the server; with `none` the page's script sends it by position. */
function fieldNames({ form, seed }: Scenario): Record<FieldName, string> {
  if (form.names === 'real-ish') return plausible;
  const arbitrary = classNames('scrambled', seed + 1);
  const name = (field: FieldName, at: number) => (form.names === 'none' ? `p${at}` : arbitrary(field));
  return Object.fromEntries(fieldOrder(form).map((field, at) => [field, name(field, at)])) as Record<
    FieldName,
    string
  >;
}

const ports = ['110', '995'];

/** The values that were sent, by our own names. */
export function readFields(scenario: Scenario, fields: Record<string, string>): FormValues {
  const names = fieldNames(scenario);
  const text = (field: FieldName) => fields[names[field]] ?? '';
  const ticked = (field: FieldName) => fields[names[field]] !== undefined;
  const port = scenario.form.port === 'indices' ? (ports[Number(text('port'))] ?? '') : text('port');
  return {
    username: text('username'),
    password: text('password'),
    server: text('server'),
    port,
    ssl: ticked('ssl'),
    leaveCopy: ticked('leaveCopy'),
    label: ticked('useLabel') ? text('label') : '',
    archive: ticked('archive'),
  };
}

const kinds: Partial<Record<FieldName, string>> = {
  username: 'text',
  server: 'text',
  password: 'password',
  leaveCopy: 'checkbox',
  ssl: 'checkbox',
  useLabel: 'checkbox',
  archive: 'checkbox',
};

/** One control as markup, with the value it starts with. The password never comes back (I). */
export function control(
  scenario: Scenario,
  address: string,
  field: FieldName,
  id: string,
  values: FormValues,
): string {
  const { form } = scenario;
  const own = { id, name: form.names === 'none' ? undefined : fieldNames(scenario)[field] };
  const options = (pairs: [value: string, text: string][], chosen: string) =>
    `<select${attributes(own)}>${pairs
      .map(
        ([value, text]) =>
          `<option${attributes({ value, selected: text === chosen })}>${safe(text)}</option>`,
      )
      .join('')}</select>`;
  if (field === 'port' && form.port !== 'text') {
    return options(
      ports.map((port, at) => [form.port === 'indices' ? String(at) : port, port]),
      values.port,
    );
  }
  if (field === 'label')
    return options(
      [
        ['', values.label || address],
        ...form.labels.map((label): [string, string] => [label, label]),
        ['new', languageOf(scenario.language).words.newLabel],
      ],
      values.label,
    );
  if (kinds[field] === 'checkbox') {
    const checked = field === 'useLabel' ? values.label !== '' : values[field as 'ssl'];
    return `<input${attributes({ ...own, type: 'checkbox', value: '1', checked })}>`;
  }
  const value = field === 'password' ? '' : values[field as 'username'];
  const autocomplete = form.autocompleteOff ? 'off' : undefined;
  const icon =
    form.passwordManager && field !== 'port' ? '<span class="icon" role="button" tabindex="-1"></span>' : '';
  return `<input${attributes({ ...own, type: kinds[field] ?? 'text', value, autocomplete, size: '32' })}>${icon}`;
}
