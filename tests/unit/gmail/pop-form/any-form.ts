import fc from 'fast-check';
import { languages } from '../../../replica/languages/languages';
import { type FieldName, fieldOrder } from '../../../replica/pages/pop-fields';
import { type Scenario, type ScenarioForm, type ScenarioPart, scenario } from '../../../replica/scenario';

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
    labels: fc.subarray(['587', '110', '995 invoices', 'SMTP', 'Port']),
    passwordManager: either,
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

const pageForm = () => document.querySelector('form') as HTMLFormElement;

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.childNodes;

const into = (place: Element, markup: string, where: 'prepend' | 'append') => place[where](...parsed(markup));

/** What may stand around or between the fields without being any of them. */
const noises = {
  nothing: () => {},
  'no form element': () => {
    const plain = document.createElement('div');
    plain.append(...pageForm().childNodes);
    pageForm().replaceWith(plain);
  },
  'a form around the whole page': () => {
    const inner = pageForm();
    inner.replaceWith(...inner.childNodes);
    const whole = document.createElement('form');
    whole.append(...document.body.childNodes);
    document.body.append(whole);
    const list = '<select><option>25</option><option>50</option><option>100</option></select>';
    into(
      whole,
      `<input name="q"><input type="checkbox"><input type="radio">${list}<p>SMTP Server, Port 587, SSL</p>`,
      'prepend',
    );
    into(whole, '<p>Port 465</p><input type="radio"><input type="checkbox"> SSL', 'append');
  },
  'fields that nobody sees': () => {
    const hidden =
      '<input type="hidden" value="587"><div style="display: none">SMTP <input value="465"><input type="password">' +
      '<select><option>587</option></select><input type="radio"></div><div hidden><input type="password"></div>';
    into(pageForm(), hidden, 'prepend');
    into(pageForm(), hidden, 'append');
    document.querySelector('[type=password]:not([hidden] *, [style] *)')?.after(...parsed(hidden));
  },
  'fields that nobody can type into': () => {
    const still = '<input readonly value="ann@hotmail.it"><input disabled value="995"><input tabindex="-1">';
    document.querySelector('[type=password]')?.before(...parsed(still));
    document.querySelector('[type=password]')?.after(...parsed(still));
  },
  'a deep nest around': () => {
    for (let level = 0; level < 30; level++) {
      const around = document.createElement('div');
      around.append(...document.body.childNodes);
      document.body.append(around);
    }
  },
  'a mail and an error above': () =>
    into(
      pageForm(),
      '<div style="color: red">SMTP: Server returned error: "port 465 refused"</div><blockquote>25 110 587 995</blockquote>',
      'prepend',
    ),
};

/** The name of a noise; `make` brings it into the page that stands. */
export const anyNoise = fc.constantFrom(...(Object.keys(noises) as (keyof typeof noises)[]));

export const make = (noise: keyof typeof noises): void => noises[noise]();
