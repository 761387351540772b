import type { ElementHandle } from 'puppeteer-core';
import { addForm, editWindow } from '../replica/addresses.ts';
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
  /** Chooses an option by its words. */
  choose(field: FieldName, words: string): Promise<void>;
  /** Runs a function in the page with the form's fields, in the order of `names`. */
  inFields<T>(look: (fields: HTMLInputElement[], names: FieldName[]) => T): Promise<T>;
  /** The verdict on every field with the kinds of its notes, such as `wrong: spaces`. */
  checks(): Promise<Record<string, string>>;
}

/** The panel's verdicts, such as `{ port: 'wrong: insecure-port', password: 'empty', … }`. */
const checksOf = (panel: Shadow): Promise<Record<string, string>> =>
  panel.run((root) => {
    const items = [...root.querySelectorAll<HTMLElement>('[data-check]')];
    const notesOf = (item: HTMLElement) =>
      [...item.querySelectorAll<HTMLElement>('[data-problem]')].map(({ dataset }) => dataset.problem);
    return Object.fromEntries(
      items.map((item) => [
        item.dataset.check,
        [item.dataset.state, notesOf(item).join(', ')].filter(Boolean).join(': '),
      ]),
    );
  });

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
  const inFields: PopWindow['inFields'] = async (look) =>
    (await fields()).evaluate(look as never, order as never) as never;
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
    choose: async (field, words) => {
      const select = await one(field);
      const value = await select.evaluate(
        (select, words) =>
          [...(select as unknown as HTMLSelectElement).options].find(({ text }) => text === words)?.value,
        words,
      );
      await select.select(value ?? `no option ${words}`);
    },
    checks: () => checksOf(panel),
  };
}

/** Shows the form of an account in `tab`, and waits for the panel. */
export async function showPopForm(
  { replica }: Shared,
  tab: Tab,
  { address, step = 'edit', ...part }: ScenarioPart & { address: string; step?: 'edit' | 'add' },
): Promise<PopWindow> {
  const { form } = replica.setScenario({ accounts: step === 'edit' ? [{ address }] : [], ...part });
  const id = replica.state().accounts[0]?.id ?? 0;
  await tab.page.goto(step === 'edit' ? editWindow(id) : addForm(address));
  return await popWindowIn(tab, fieldOrder(form));
}
