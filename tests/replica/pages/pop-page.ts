import { languageOf } from '../languages/languages.ts';
import type { Scenario } from '../scenario.ts';
import { attributes, type Html, html, safe } from './html.ts';

/** One step of the POP window, everything but what all of them share. */
export interface PopStep {
  /** In the band; without it the one of "Add a mail account". */
  header?: string;
  /** The bold sentence above the thin line, as markup. */
  lead: string;
  body: string;
  action: string;
  /** Without it the window closes as soon as it shows. */
  submit?: string;
  /** The first step has nothing to go back to, the last one nothing to cancel. */
  buttons?: ('cancel' | 'back')[];
  /** Query of the page's own script. */
  query?: string;
}

// of the pictures of 2018 to 2025 (docs/gmail-pages.md); the classes are ours
const css = `
  body { margin: 0 } form { padding: 8px 16px } .band { background: #fad163; padding: 10px 16px; font-size: 16px; font-weight: bold }
  .lead { border-bottom: 1px solid #ccc; padding-bottom: 6px; font-weight: bold } .lead [role=link] { font-weight: normal }
  td { padding: 3px 6px; vertical-align: top } td:first-child { text-align: end; min-width: 130px }
  .icon { display: inline-block; width: 16px; height: 16px; margin-inline-start: -20px; background: #3b66bc; border-radius: 3px; vertical-align: middle }`;

const submitButton = ({ controls }: Scenario, text: string) =>
  controls === 'button'
    ? `<button type="submit">${safe(text)}</button>`
    : `<input${attributes({ type: 'submit', value: text })}>`;

/** The window of "Add a mail account" and "edit info": a yellow band, a bold sentence, a form with its buttons. */
export function popPage(scenario: Scenario, step: PopStep): Html {
  const { words } = languageOf(scenario.language);
  const { header = words.header, lead, body, action, submit, buttons = ['cancel', 'back'], query } = step;
  const others = buttons.map((name) => `<input${attributes({ type: 'button', name, value: words[name] })}> `);
  const autocomplete = scenario.form.autocompleteOff ? 'off' : undefined;
  return html(scenario, {
    title: words.title,
    css,
    script: `app/form.ts?${query ?? ''}`,
    body: `<div class="band">${safe(header)}</div>
<form${attributes({ method: 'post', action, autocomplete })}>
<input type="hidden" name="at" value="replica-token">
<div class="lead">${lead}</div>
${body}
${submit === undefined ? '' : `<p>${others.join('')}${submitButton(scenario, submit)}</p>`}
</form>`,
  });
}
