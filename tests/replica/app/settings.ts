import { lookAlikePage } from '../addresses.ts';
import type { AccountView } from '../view.ts';
import { openWindow } from './account-row.ts';
import { h } from './dom.ts';
import { fetchedAccounts } from './fetched-accounts.ts';
import { layouts } from './layouts.ts';
import { random } from './names.ts';
import type { Page } from './page.ts';
import { sendAs } from './send-as.ts';

function shuffled(settings: HTMLElement[], seed: number): HTMLElement[] {
  const next = random(seed);
  return settings
    .map((setting) => ({ setting, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ setting }) => setting);
}

/** The rows of "Accounts and Import" in the order of a personal account (A), without the first ones where the section comes sooner. */
export function accountSettings(page: Page): { root: HTMLElement; update(accounts: AccountView[]): void } {
  const { view, control } = page;
  const { words, scenario, slot } = view;
  const layout = layouts[scenario.layout](page);
  const fetched = fetchedAccounts(page, layout);
  const section = scenario.section === 'present' ? [fetched.setting] : [];
  const sending = [sendAs(page, layout)];
  const plain = (label: string, ...value: (Node | string)[]) =>
    layout.setting([label], [h('div', {}, ...value)]);
  const first = [
    plain(
      words.changeAccount,
      control(words.password, () => {}),
    ),
    plain(
      words.usingWork,
      control(words.learnMore, () => {}),
    ),
    plain(
      words.importMail,
      control(words.importLink, () => openWindow(lookAlikePage('import-address', slot))),
    ),
  ];
  const settings = [
    ...first.slice(5 - scenario.sectionAt),
    ...(scenario.rowOrder === 'send-as-after' ? [...section, ...sending] : [...sending, ...section]),
    plain(
      words.grant,
      control(words.learnMore, () => {}),
    ),
  ];
  const ordered = scenario.rowOrder === 'shuffled' ? shuffled(settings, scenario.seed) : settings;
  const frame = layout.frame(ordered);
  const root = scenario.wrapped ? h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, frame)))) : frame;
  return { root, update: fetched.update };
}
