import type { AccountView } from '../view.ts';
import { h } from './dom.ts';
import type { Layout } from './layouts.ts';
import type { Page } from './page.ts';

/** Opens a window of its own, as "edit info" and "Add a mail account" do (A). */
export function openWindow(address: string): void {
  window.open(address, '_blank', 'width=640,height=520');
}

const post = (page: Page, what: string, id: number) =>
  fetch(`/mail/u/${page.view.slot}/replica/${what}?account=${id}`, { method: 'POST' });

function errorNode(page: Page, { error }: AccountView): HTMLElement {
  const { errorPlace } = page.view.scenario;
  const between = errorPlace === 'inline' ? ' ' : h('br');
  const red = page.red(error.frame, ...(error.quoted ? [between, error.quoted] : []));
  return errorPlace === 'inline' ? h('span', {}, red) : red;
}

/** The rows of one fetched account: one, or two when its error has a row of its own. */
export function accountRows(
  page: Page,
  layout: Layout,
  account: AccountView,
  editUrl: string,
): HTMLElement[] {
  const { cls, control, view } = page;
  const { words, scenario } = view;
  const error = account.state === 'failing' ? errorNode(page, account) : undefined;
  const inCell = scenario.errorPlace === 'extra-row' ? undefined : error;
  // while checking, the control has no `.sA` and another text (C)
  const check =
    account.state === 'checking'
      ? h('span', { class: cls('rP') }, words.checking)
      : control(words.checkNow, () => void post(page, 'check', account.id), 'rP sA');
  const row = layout.row(
    [
      h('div', { class: cls('rc') }, account.title),
      ...(inCell ? [inCell] : []),
      h('span', {}, account.state === 'failing' ? account.status : `${account.status} ${words.noMail}`),
      ' ',
      control(words.viewHistory, () => {}),
      ' ',
      check,
    ],
    control(words.edit, () => openWindow(editUrl)),
    control(words.remove, () => void post(page, 'delete', account.id)),
  );
  return error && !inCell ? [row, layout.extraRow(error)] : [row];
}
