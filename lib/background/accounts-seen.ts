import { type AccountView, failingIn, hintOf, remember, viewOf } from '../account-view';
import type { AccountsAnswer, HintModel } from '../answers';
import type { FetchedAccount } from '../gmail/account';
import { readAccount, readOptions, rememberSeen, takePoint, updateAccount } from '../memory/memory';
import { rememberPageWords } from '../memory/page-words';
import { ifThereIsRoom } from '../memory/storage';
import type { PageMessage } from '../messages';
import { ownSpeech } from '../pages/speech';
import { showBadge } from './badge';
import { iconTitle } from './icon-title';
import { speechFor } from './speech';

type AccountsSeen = Extract<PageMessage, { type: 'accounts-seen' }>;

/** Takes in what a settings page shows, remembers what must be, and says which hints belong on it. */
export async function accountsSeen(
  tabId: number,
  { report, language, words, visit }: AccountsSeen,
  now = new Date(),
): Promise<AccountsAnswer> {
  const judged = await Promise.all(report.accounts.map((account) => judge(account, visit, now)));
  await ifThereIsRoom(rememberSeen(tabId, report, now.getTime()));
  await ifThereIsRoom(rememberPageWords(language, words));
  const options = await readOptions();
  const [{ t }, speech] = await Promise.all([ownSpeech(options), speechFor(language)]);
  const views = judged.map(({ view }) => view);
  await showBadge(tabId, { failing: failingIn(report), title: iconTitle(views, t) });
  const point = await takePoint(report.accounts.map(({ address }) => address));
  return {
    hints: options.hints === false ? [] : judged.flatMap(({ hint }) => hint ?? []),
    speech,
    ...(point && { point }),
  };
}

async function judge(
  account: FetchedAccount,
  visit: string,
  now: Date,
): Promise<{ view: AccountView; hint?: HintModel | undefined }> {
  const record = await readAccount(account.address);
  const view = viewOf(account, record, now);
  const noted = (latest: typeof record) => remember(latest, view, { now: now.getTime(), visit });
  await ifThereIsRoom(updateAccount(account.address, noted));
  return { view, hint: hintOf(view, noted(record), visit) };
}
