import { languageOf } from '../languages/languages.ts';
import type { Scenario } from '../scenario.ts';
import { attributes, type Html, safe } from './html.ts';
import { popPage } from './pop-page.ts';

const wordsOf = (scenario: Scenario, address = '') => {
  const { words } = languageOf(scenario.language);
  return { ...words, sendAsQuestion: words.sendAsQuestion.replace('{address}', address) };
};

const radio = (name: string, value: string, text: string, more: Record<string, boolean> = {}) =>
  `<p><label><input${attributes({ type: 'radio', name, value, ...more })}> ${safe(text)}</label></p>`;

/** Step 1 of adding: the address. */
export function addressStep(scenario: Scenario, action: string): Html {
  const words = wordsOf(scenario);
  return popPage(scenario, {
    lead: safe(words.enterAddress),
    body: `<p><label>${safe(words.emailAddress)} <input type="text" name="address"></label></p>`,
    action,
    submit: words.next,
    buttons: ['cancel'],
  });
}

/** Step 2: Gmailify, which most accounts cannot choose, or POP3. */
export function methodStep(scenario: Scenario, action: string, address: string): Html {
  const words = wordsOf(scenario);
  const gmailify = radio('method', 'gmailify', words.gmailify, { disabled: true });
  const pop3 = radio('method', 'pop3', words.importPop, { checked: true });
  return popPage(scenario, {
    lead: safe(address),
    body: `${gmailify}<p>${safe(words.gmailifyReason)}</p>${pop3}`,
    action,
    submit: words.next,
  });
}

/** Step 4: "send mail as?" */
export function sendAsStep(scenario: Scenario, action: string, address: string): Html {
  const words = wordsOf(scenario, address);
  const choices = radio('send', 'yes', words.yes, { checked: true }) + radio('send', 'no', words.no);
  return popPage(scenario, {
    lead: safe(words.added),
    body: `<p>${safe(words.sendAsQuestion)}</p>${choices}`,
    action,
    submit: words.next,
    buttons: [],
  });
}

/** The last page of the window: a message, and it closes itself (I). */
export const savedPage = (scenario: Scenario): Html =>
  popPage(scenario, { lead: safe(wordsOf(scenario).saved), body: '', action: '', query: 'close=1' });
