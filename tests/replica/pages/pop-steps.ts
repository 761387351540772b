import { languageOf } from '../languages/languages.ts';
import type { Scenario } from '../scenario.ts';
import { attributes, type Html, html, safe } from './html.ts';

function step(scenario: Scenario, body: string, action: string): Html {
  const { words } = languageOf(scenario.language);
  return html(scenario, {
    title: words.add,
    script: 'app/form.ts',
    body: `<h2>${safe(words.add)}</h2>
<form${attributes({ method: 'post', action })}>${body}
<p><input${attributes({ type: 'button', value: words.cancel })}> <input${attributes({ type: 'submit', value: words.next })}></p>
</form>`,
  });
}

const radio = (name: string, value: string, text: string, checked: boolean) =>
  `<p><label><input${attributes({ type: 'radio', name, value, checked })}> ${safe(text)}</label></p>`;

/** Step 1 of adding: the address (A). */
export function addressStep(scenario: Scenario, action: string): Html {
  const { words } = languageOf(scenario.language);
  return step(
    scenario,
    `<label>${safe(words.emailAddress)} <input type="text" name="address"></label>`,
    action,
  );
}

/** Step 2: Gmailify or POP3 (B). */
export function methodStep(scenario: Scenario, action: string, address: string): Html {
  const { words } = languageOf(scenario.language);
  const body =
    radio('method', 'gmailify', words.gmailify, false) + radio('method', 'pop3', words.importPop, true);
  return step(scenario, `<p>${safe(address)}</p>${body}`, action);
}

/** Step 4: "send mail as?" (B). */
export function sendAsStep(scenario: Scenario, action: string, address: string): Html {
  const { words } = languageOf(scenario.language);
  const body = radio('send', 'yes', words.yes, true) + radio('send', 'no', words.no, false);
  return step(scenario, `<p>${safe(words.sendAsQuestion)} ${safe(address)}?</p>${body}`, action);
}

/** The end of the window: it says so and closes itself (I). */
export function savedPage(scenario: Scenario): Html {
  const { words } = languageOf(scenario.language);
  return html(scenario, {
    title: 'Gmail',
    script: 'app/form.ts?close=1',
    body: `<p>${safe(words.saved)}</p>`,
  });
}
