import { type AccountView, viewOf } from '../diagnosis/account-view';
import { loadOwnLanguage } from '../i18n/own-language';
import type { AccountsAnswer, HintModel } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { entryOf, needsAttention, type PlanEntry } from '../plan/plan';
import { changeAccount } from '../storage/account-records';
import { noteGmailWords } from '../storage/gmail-words';
import { type Draft, unlessFull, updateStorage } from '../storage/items';
import { noteReport } from '../storage/last-report';
import { noteListing } from '../storage/listing';
import { readOptions } from '../storage/options';
import { takePoint } from '../storage/pending';
import { afterSeeing } from '../storage/record-changes';
import { showBadge } from './badge';
import { bundleForGmail } from './gmail-language';
import { hintOf } from './hint-of';
import { iconTitle } from './icon-title';

type AccountsSeen = Extract<PageMessage, { type: 'accounts-seen' }>;

/** Stores what a settings page shows, updates the toolbar icon, and answers with the hints for the page. */
export async function accountsSeen(
  tabId: number,
  { report, language, words, visit }: AccountsSeen,
  now = new Date(),
): Promise<AccountsAnswer> {
  const views: AccountView[] = [];
  const hints: HintModel[] = [];
  const plan: PlanEntry[] = [];
  let point: AccountsAnswer['point'];
  const note = (stored: Draft) => {
    for (const account of report.accounts) {
      changeAccount(stored, account.address, (before) => {
        const view = viewOf(account, before, now);
        const record = afterSeeing(before, view, { now: now.getTime(), visit });
        const entry = entryOf(account.address, record, now.getTime(), account.state);
        const hint = hintOf(view, record, visit, entry);
        views.push(view);
        plan.push(entry);
        if (hint) hints.push(hint);
        return record;
      });
    }
    point = takePoint(
      stored,
      report.accounts.map(({ address }) => address),
      now.getTime(),
    );
    noteListing(stored, report, now.getTime());
    noteGmailWords(stored, language, words);
    noteReport(stored, tabId, report, now.getTime());
  };
  const [options, bundle] = await Promise.all([
    readOptions(),
    bundleForGmail(language),
    unlessFull(updateStorage(note)),
  ]);
  // the page need not wait for the icon, and its tab may be closed by now
  loadOwnLanguage(options)
    .then(({ t }) =>
      showBadge(tabId, { count: plan.filter(needsAttention).length, title: iconTitle(views, t) }),
    )
    .catch(() => {});
  return { hints: options.hints === false ? [] : hints, bundle, ...(point && { point }) };
}
