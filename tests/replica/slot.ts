import type { FormValues, Scenario, ScenarioAccount } from './scenario.ts';

/** A fetched account as the server keeps it. */
export interface SlotAccount extends ScenarioAccount {
  /** Stays the same while the account lives. */
  id: number;
  /** The form's values as last accepted. */
  saved?: FormValues;
}

/** A form that the page sent. */
export interface Post {
  /** `add` and `edit` are the settings form; the others are steps of adding. */
  kind: 'address' | 'method' | 'add' | 'edit' | 'send-as';
  /** The fields under the names the page gave them. */
  fields: Record<string, string>;
  /** The same by our own names; only for `add` and `edit`. */
  values?: FormValues;
  accepted: boolean;
}

/** What the server keeps of one account slot. */
export interface SlotState {
  scenario: Scenario;
  accounts: SlotAccount[];
  posts: Post[];
  /** How often "Check mail now" was pressed. */
  checks: number;
}

let lastId = 0;

/** A fresh slot that shows `scenario`. */
export function newSlot(scenario: Scenario): SlotState {
  const accounts = scenario.accounts.map((account) => ({ ...account, id: ++lastId }));
  return { scenario, accounts, posts: [], checks: 0 };
}

/** The other provider's answer to a form: every value that the scenario names must be right. */
export function accepted({ server }: Scenario, values: FormValues): boolean {
  if (!server.accepts) return false;
  return Object.entries(server.accepts).every(([name, value]) => values[name as keyof FormValues] === value);
}

/** Keeps the values of an accepted form; without `id` a new account comes into being. */
export function saveAccount(state: SlotState, values: FormValues, address: string, id?: number): void {
  const known = state.accounts.find((account) => account.id === id);
  const fresh = { state: 'healthy' as const, error: {}, lastChecked: 0, saved: values };
  if (known) Object.assign(known, fresh);
  else state.accounts.push({ address, withPop3Suffix: true, id: ++lastId, ...fresh });
}

/** Begins a check; call what it returns when the check's time is over. */
export function startCheck(state: SlotState, id: number): () => void {
  const account = state.accounts.find((one) => one.id === id);
  if (!account) return () => {};
  const { onCheck, refusal } = state.scenario.server;
  const before = account.state;
  state.checks += 1;
  account.state = 'checking';
  return () => {
    const failed = onCheck === 'same' ? before === 'failing' : onCheck === 'failing';
    const error = before === 'failing' ? account.error : { detail: refusal };
    Object.assign(account, {
      state: failed ? 'failing' : 'healthy',
      error: failed ? error : {},
      lastChecked: 0,
    });
  };
}
