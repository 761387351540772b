import type { ErrorText } from '../error-text.ts';
import { languageOf } from '../languages/languages.ts';
import type { FormValues, Scenario } from '../scenario.ts';
import { type Html, red, safe } from './html.ts';
import { control, type FieldName, fieldOrder } from './pop-fields.ts';
import { drawLines, type Line } from './pop-layouts.ts';
import { popPage } from './pop-page.ts';

/** What the form starts with: the scenario's values, else Gmail's usual guesses (A for user name and server). */
export function startValues({ form }: Scenario, address: string): FormValues {
  const [local = '', domain = ''] = address.split('@');
  return {
    username: local,
    password: '',
    server: `pop.${domain}`,
    port: '110',
    ssl: false,
    leaveCopy: false,
    label: '',
    archive: false,
    ...form.prefilled,
  };
}

let lastId = 0x20;
const nextId = () => `:${(++lastId).toString(16)}`;

/** Step 3, the settings form; the same page again after a refusal, with the error above the fields in red (B). */
export function popForm(
  scenario: Scenario,
  step: { kind: 'add' | 'edit'; address: string; action: string; values: FormValues; error?: ErrorText },
): Html {
  const { words, menuBelow = false } = languageOf(scenario.language);
  const { form } = scenario;
  const order = fieldOrder(form);
  const line = (field: FieldName): Line => {
    const id = nextId();
    const text = { ...words, useLabel: words.label, label: '' }[field];
    const checkbox = ['leaveCopy', 'ssl', 'useLabel', 'archive'].includes(field);
    return { text, id, checkbox, control: control(scenario, step.address, field, id, step.values) };
  };
  // as the pictures show it, the port stands in the server's row; the menu of labels belongs to its box
  const inServersRow = form.layout === 'table' && form.order === 'port-first';
  const lines = order
    .filter((field) => field !== 'label' && !(inServersRow && field === 'port'))
    .map((field): Line => {
      if (field === 'useLabel') {
        const menu = line('label');
        return { ...line(field), after: menuBelow ? { ...menu, control: `<br>${menu.control}` } : menu };
      }
      return inServersRow && field === 'server' ? { ...line(field), after: line('port') } : line(field);
    });
  const shown = form.showsAddress ? step.address : '';
  const address = { text: words.emailAddress, control: `<b>${safe(shown)}</b>` };
  const error = step.error
    ? red(scenario, [step.error.frame, step.error.quoted].filter(Boolean).map(safe).join('<br>'))
    : '';
  const query = new URLSearchParams({
    ...(form.coupled && { port: String(order.indexOf('port')), ssl: String(order.indexOf('ssl')) }),
    ...(form.names === 'none' && { positions: '1' }),
  });
  return popPage(scenario, {
    lead: `${safe(words.settingsFor.replace('{address}', shown))} <span role="link" tabindex="0">${safe(words.learnMore)}</span>`,
    body: `${error}\n${drawLines(form, [address, ...lines])}`,
    action: step.action,
    submit: step.kind === 'add' ? words.addAccount : words.saveChanges,
    buttons: step.kind === 'add' ? ['cancel', 'back'] : ['cancel'],
    query: query.toString(),
  });
}
