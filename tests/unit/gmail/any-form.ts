import fc from 'fast-check';
import { languages } from '../../replica/languages/languages';
import { type FieldName, fieldOrder } from '../../replica/pages/pop-fields';
import { type Scenario, type ScenarioForm, type ScenarioPart, scenario } from '../../replica/scenario';

const either = fc.boolean();

/** POP windows as they might look: every trait at random. */
export const anyFormScenario: fc.Arbitrary<ScenarioPart & { form: Partial<ScenarioForm> }> = fc.record({
  language: fc.constantFrom(...Object.keys(languages)),
  seed: fc.nat(1000),
  form: fc.record({
    layout: fc.constantFrom('table' as const, 'labels' as const, 'definition-list' as const, 'divs' as const),
    labelsFor: either,
    names: fc.constantFrom('real-ish' as const, 'arbitrary' as const, 'none' as const),
    port: fc.constantFrom('select' as const, 'text' as const, 'indices' as const),
    order: fc.constantFrom('port-first' as const, 'ssl-first' as const),
    showsAddress: either,
    autocompleteOff: either,
  }),
});

type Fields = Record<FieldName, HTMLInputElement & HTMLSelectElement>;

/** The fields as the replica placed them, by our names for them. */
export function placedFields(part: ScenarioPart): Fields {
  const whole: Scenario = scenario(part);
  const controls = document.querySelectorAll(
    'form :is(input:not([type=hidden], [type=submit], [type=button]), select)',
  );
  return Object.fromEntries(fieldOrder(whole.form).map((name, at) => [name, controls[at]])) as Fields;
}
