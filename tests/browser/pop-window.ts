import type { ElementHandle } from 'puppeteer-core';
import { editWindow } from '../replica/addresses.ts';
import { type FieldName, fieldOrder } from '../replica/pages/pop-fields.ts';
import type { ScenarioPart } from '../replica/scenario.ts';
import type { Shared } from './harness/each-browser.ts';
import type { Shadow } from './harness/shadow.ts';
import type { Tab } from './harness/tab.ts';

/** What the form holds, by the replica's names of the fields; of a select the words that show. */
export type Held = Record<FieldName, string | boolean>;

/** Gmail's POP window with our panel beside the form. */
export interface PopWindow {
  tab: Tab;
  panel: Shadow;
  held(): Promise<Held>;
  /** Puts text into a field as pasting does: any character, trusted events. What was there is replaced. */
  paste(field: FieldName, text: string): Promise<void>;
  /** A real click on a box. */
  tick(field: FieldName): Promise<void>;
  /** Runs a function in the page with the form's fields, in the order of `names`. */
  inFields<T>(act: (fields: HTMLInputElement[], names: FieldName[]) => T): Promise<T>;
}

/** The form that stands in a tab, once our panel is beside it. `order` is the one of the scenario's form. */
export async function popWindowIn(
  tab: Tab,
  order: FieldName[] = fieldOrder({ order: 'port-first' } as never),
): Promise<PopWindow> {
  const panel = await tab.shadow('pop-doctor-panel', '[data-check]');
  const fields = () =>
    tab.page.evaluateHandle(() =>
      [...(document.querySelector('form')?.elements ?? [])].filter(
        (field) =>
          field instanceof HTMLSelectElement ||
          (field instanceof HTMLInputElement && !/^(?:hidden|submit|button)$/.test(field.type)),
      ),
    );
  const inFields: PopWindow['inFields'] = async (act) =>
    (await fields()).evaluate(act as never, order as never) as never;
  const one = async (field: FieldName) => {
    const handle = await (await fields()).evaluateHandle((all, at) => all[at], order.indexOf(field));
    return handle as ElementHandle<HTMLInputElement>;
  };
  return {
    tab,
    panel,
    inFields,
    held: () =>
      inFields((fields, names) => {
        const heldBy = (field: HTMLInputElement | HTMLSelectElement) =>
          'options' in field
            ? (field.options[field.selectedIndex]?.text ?? '')
            : field.type === 'checkbox'
              ? field.checked
              : field.value;
        return Object.fromEntries(names.map((name, at) => [name, heldBy(fields[at] as HTMLInputElement)]));
      }) as Promise<Held>,
    paste: async (field, text) => {
      await (await one(field)).evaluate((input, text) => {
        input.focus();
        input.select();
        document.execCommand(text ? 'insertText' : 'delete', false, text);
      }, text);
    },
    tick: async (field) => (await one(field)).click(),
  };
}

/** Shows the form of an account in `tab`, and waits for the panel. */
export async function showPopForm(
  { replica }: Shared,
  tab: Tab,
  { address, ...part }: ScenarioPart & { address: string },
): Promise<PopWindow> {
  const { form } = replica.setScenario({ accounts: [{ address }], ...part });
  await tab.page.goto(editWindow(replica.state().accounts[0]?.id ?? 0));
  return await popWindowIn(tab, fieldOrder(form));
}
