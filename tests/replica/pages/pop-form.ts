import type { ErrorText } from '../error-text.ts';
import { languageOf } from '../languages/languages.ts';
import type { FormValues, Scenario } from '../scenario.ts';
import { attributes, type Html, html, red, safe } from './html.ts';
import { control, type FieldName, fieldOrder } from './pop-fields.ts';
import { drawLines, type Line } from './pop-layouts.ts';

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

/**
 * Step 3, the settings form (A for the set and the order of the fields); the same page again after a refusal,
 * with the error above the fields in red (B).
 */
export function popForm(
  scenario: Scenario,
  step: { kind: 'add' | 'edit'; address: string; action: string; values: FormValues; error?: ErrorText },
): Html {
  const { words } = languageOf(scenario.language);
  const { form } = scenario;
  const order = fieldOrder(form);
  const nextId = () => `:${(++lastId).toString(16)}`;
  const drawn = (field: Exclude<FieldName, 'label'>): Line => {
    const id = nextId();
    return {
      text: { ...words, useLabel: words.label }[field],
      id,
      checkbox: ['leaveCopy', 'ssl', 'useLabel', 'archive'].includes(field),
      control: control(scenario, words, field, id, step.values),
      // the select of labels stands in the line of its check-box
      after: field === 'useLabel' ? control(scenario, words, 'label', nextId(), step.values) : '',
    };
  };
  const lines = order.filter((field) => field !== 'label').map(drawn);
  const submit = step.kind === 'add' ? words.addAccount : words.saveChanges;
  const button =
    scenario.controls === 'button'
      ? `<button type="submit">${safe(submit)}</button>`
      : `<input${attributes({ type: 'submit', value: submit })}>`;
  const error = step.error
    ? red(scenario, [step.error.frame, step.error.quoted].filter(Boolean).map(safe).join('<br>'))
    : '';
  const query = new URLSearchParams({
    ...(form.coupled && { port: String(order.indexOf('port')), ssl: String(order.indexOf('ssl')) }),
    ...(form.names === 'none' && { positions: '1' }),
  });
  return html(scenario, {
    title: step.kind === 'add' ? words.add : words.edit,
    script: `app/form.ts?${query}`,
    body: `<h2>${safe(words.settingsFor)}${form.showsAddress ? ` ${safe(step.address)}` : ''}</h2>
${error}
<form${attributes({ method: 'post', action: step.action, autocomplete: form.autocompleteOff ? 'off' : undefined })}>
<input type="hidden" name="at" value="replica-token">
${drawLines(form, lines)}
<p><input${attributes({ type: 'button', value: words.cancel })}> ${button}</p>
</form>`,
  });
}
