import type { FetchedRow } from '../gmail/accounts-list/fetched-accounts';
import { notifyBackground } from '../messaging/background-client';

/** Reports whose "edit info" is clicked: the window that it opens cannot know that by itself. */
export const reportEditClicks = (rows: () => FetchedRow[], signal: AbortSignal): void =>
  document.addEventListener('click', (event) => report(event.target as Node, rows()), {
    capture: true,
    passive: true,
    signal,
  });

function report(target: Node, rows: FetchedRow[]): void {
  const clicked = rows.find(({ editLink }) => editLink?.element.contains(target));
  // where the edit link is not sure, any control of the row may be it
  const guessed = rows.find(
    ({ row, editLink }) => !editLink && row.controls.some(({ element }) => element.contains(target)),
  );
  const account = (clicked ?? guessed)?.account;
  if (account) return void notifyBackground({ type: 'edit-clicked', address: account.address });
  // a control of the section outside all rows is "add": no account of ours
  const isInSection = rows.some(({ group }) => group.setting.contains(target));
  const isInRow = rows.some(({ row }) => row.element.contains(target));
  if (isInSection && !isInRow && !isOurs(target)) void notifyBackground({ type: 'edit-clicked' });
}

const isOurs = (target: Node): boolean => target.nodeName.toLowerCase().startsWith('pop-doctor-');
