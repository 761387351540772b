import { pageOf } from '../../replica/app/page';
import { accountSettings } from '../../replica/app/settings';
import { errorText } from '../../replica/error-text';
import { languageOf } from '../../replica/languages/languages';
import { appShell } from '../../replica/pages/app-shell';
import { popForm, startValues } from '../../replica/pages/pop-form';
import { type ScenarioPart, scenario } from '../../replica/scenario';
import { newSlot } from '../../replica/slot';
import { pageView } from '../../replica/view';

/** Makes the test's document the one that this markup stands for. */
export function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
}

/** Shows the replica's settings page in the test's document. */
export function showSettings(part: ScenarioPart = {}): void {
  const slot = newSlot(scenario(part));
  show(appShell(slot.scenario).body);
  document.querySelector('#replica-main')?.append(accountSettings(pageOf(pageView(slot, 0))).root);
}

/** Shows the replica's POP window; with `refusal` as it comes back after a refusal. */
export function showPopForm(part: ScenarioPart = {}, address = 'ann@hotmail.it', refusal?: string): void {
  const whole = scenario(part);
  const error =
    refusal === undefined ? undefined : errorText({ detail: refusal }, languageOf(whole.language).words);
  const values = startValues(whole, address);
  show(popForm(whole, { kind: 'edit', address, action: '?', values, ...(error && { error }) }).body);
}
