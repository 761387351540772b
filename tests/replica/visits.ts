import { type LookAlike, lookAlikes } from './addresses.ts';
import { errorText } from './error-text.ts';
import { languageOf } from './languages/languages.ts';
import { appShell } from './pages/app-shell.ts';
import type { Html } from './pages/html.ts';
import { lookAlike } from './pages/look-alikes.ts';
import { readFields } from './pages/pop-fields.ts';
import { popForm, startValues } from './pages/pop-form.ts';
import { addressStep, methodStep, savedPage, sendAsStep } from './pages/pop-steps.ts';
import { accepted, type Post, type SlotState, saveAccount } from './slot.ts';

/** A page asked for: its query, and the fields when it was posted. */
export interface Visit {
  query: URLSearchParams;
  fields?: Record<string, string>;
}

const next = ({ query }: Visit, view: string, more: Record<string, string> = {}) => {
  const address = new URLSearchParams(query);
  address.set('view', view);
  for (const [name, value] of Object.entries(more)) address.set(name, value);
  return `?${address}`;
};

function note(state: SlotState, kind: Post['kind'], { fields = {} }: Visit): void {
  state.posts.push({ kind, fields, accepted: true });
}

/** The settings form, or what comes after it: the same page with an error above, the next step, or the end. */
function settingsForm(state: SlotState, visit: Visit, kind: 'add' | 'edit'): Html {
  const { scenario } = state;
  const id = Number(visit.query.get('account'));
  const account = kind === 'edit' ? state.accounts.find((one) => one.id === id) : undefined;
  const address = account?.address ?? visit.query.get('address') ?? '';
  const view = kind === 'edit' ? 'qz' : 'qb';
  const form = { kind, address, action: next(visit, view) };
  if (!visit.fields)
    return popForm(scenario, { ...form, values: account?.saved ?? startValues(scenario, address) });
  const values = readFields(scenario, visit.fields);
  const right = accepted(scenario, values);
  state.posts.push({ kind, fields: visit.fields, values, accepted: right });
  if (!right) {
    const quotes = account?.error.quotes;
    const error = errorText({ detail: scenario.server.refusal, quotes }, languageOf(scenario.language).words);
    return popForm(scenario, { ...form, values, error });
  }
  saveAccount(state, values, address, account?.id);
  return kind === 'edit' ? savedPage(scenario) : sendAsStep(scenario, next(visit, 'qs'), address);
}

const views: Record<string, (state: SlotState, visit: Visit) => Html> = {
  qa: ({ scenario }, visit) => addressStep(scenario, next(visit, 'qm')),
  qm: (state, visit) => {
    note(state, 'address', visit);
    const address = visit.fields?.address ?? '';
    return methodStep(state.scenario, next(visit, 'qw', { address }), address);
  },
  qw: (state, visit) => {
    note(state, 'method', visit);
    return settingsForm(state, { query: visit.query }, 'add');
  },
  qb: (state, visit) => settingsForm(state, visit, 'add'),
  qz: (state, visit) => settingsForm(state, visit, 'edit'),
  qs: (state, visit) => {
    note(state, 'send-as', visit);
    return savedPage(state.scenario);
  },
};

/** The page for an address inside an account slot; without `view` it is the app itself. */
export function page(state: SlotState, visit: Visit): Html {
  const view = visit.query.get('view') ?? '';
  const other = lookAlikes.find((kind): kind is LookAlike => view === `x-${kind}`);
  if (other) return lookAlike(state.scenario, other);
  return views[view]?.(state, visit) ?? appShell(state.scenario);
}
