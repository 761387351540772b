import { type ErrorText, errorText } from './error-text.ts';
import { languageOf } from './languages/languages.ts';
import type { Words } from './languages/words.ts';
import type { Scenario } from './scenario.ts';
import type { SlotAccount, SlotState } from './slot.ts';

/** An account as the page draws it. */
export interface AccountView {
  id: number;
  title: string;
  state: SlotAccount['state'];
  status: string;
  error: ErrorText;
}

/** All that the page's script gets. */
export interface PageView {
  slot: number;
  /** As in `html[lang]`. */
  tag: string;
  scenario: Scenario;
  words: Words;
  accounts: AccountView[];
}

/** The accounts of a slot in the words of its language. */
export function accountViews({ scenario, accounts }: SlotState): AccountView[] {
  const { words } = languageOf(scenario.language);
  return accounts.map(({ id, address, withPop3Suffix, state, error, lastChecked }) => ({
    id,
    title: withPop3Suffix ? `${address} (POP3)` : address,
    state,
    status: words.lastChecked.replace('{n}', String(lastChecked)),
    error: errorText(error, words),
  }));
}

/** What `/mail/u/<n>/replica/view` answers. */
export function pageView(state: SlotState, slot: number): PageView {
  const { tag, words } = languageOf(state.scenario.language);
  return { slot, tag, scenario: state.scenario, words, accounts: accountViews(state) };
}
