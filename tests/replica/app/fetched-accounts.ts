import { addWindow, editWindow } from '../addresses.ts';
import type { AccountView } from '../view.ts';
import { accountRows, openWindow } from './account-row.ts';
import { h } from './dom.ts';
import type { Layout } from './layouts.ts';
import type { Page } from './page.ts';

/** "Check mail from other accounts" (A): the setting, and a way to bring it up to date without redrawing the rest. */
export function fetchedAccounts(page: Page, layout: Layout) {
  const { words, slot } = page.view;
  const { outer, rows } = layout.list();
  const shown = new Map<number, { as: string; nodes: HTMLElement[] }>();

  const update = (accounts: AccountView[]) => {
    for (const [id, { nodes }] of shown) {
      if (accounts.some((account) => account.id === id)) continue;
      for (const node of nodes) node.remove();
      shown.delete(id);
    }
    for (const account of accounts) {
      const old = shown.get(account.id);
      const as = JSON.stringify(account);
      if (old?.as === as) continue;
      const nodes = accountRows(page, layout, account, editWindow(account.id, slot, page.view.tag));
      if (old) old.nodes[0]?.before(...nodes);
      else rows.append(...nodes);
      for (const node of old?.nodes ?? []) node.remove();
      shown.set(account.id, { as, nodes });
    }
    // without an account the value cell has one child only (C)
    if (accounts.length === 0) outer.remove();
    else add.before(outer);
  };

  const add = h(
    'div',
    {},
    page.control(words.add, () => openWindow(addWindow(slot, page.view.tag))),
  );
  const label = [words.section, h('br'), page.control(words.learnMore, () => {})];
  const setting = layout.setting(label, [add]);
  update(page.view.accounts);
  return { setting, update };
}
