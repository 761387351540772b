import { type AccountView, hintOf, remember, viewOf } from '../diagnosis/account-view';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import { speechFor } from '../i18n/gmail-language';
import { ownSpeech } from '../i18n/own-language';
import type { AccountsAnswer, HintModel } from '../messaging/answers';
import type { PageMessage } from '../messaging/page-messages';
import { updateAccounts } from '../storage/account-records';
import { rememberPageWords } from '../storage/gmail-words';
import { ifThereIsRoom } from '../storage/items';
import { rememberSeen } from '../storage/last-report';
import { readOptions } from '../storage/options';
import { takePoint } from '../storage/pending';
import type { AccountRecord, OptionsRecord } from '../storage/records';
import { showBadge } from './badge';
import { iconTitle } from './icon-title';

type AccountsSeen = Extract<PageMessage, { type: 'accounts-seen' }>;

/** Gmail fetches from five accounts at most; lists may be longer all the same. */
const usual = 5;

let lastShown: Promise<unknown> = Promise.resolve();

/** What there is to say to a settings page at once, and the notes that are made of it meanwhile. */
export interface Seen {
  answer: AccountsAnswer;
  /** Done when all is remembered, and the badge shown. */
  noted: Promise<unknown>;
}

/**
 * Takes in what a settings page shows and says which hints belong on it. Those of a long list do not wait until all is
 * written down: a browser needs long for some hundred accounts.
 */
export async function accountsSeen(
  tabId: number,
  { report, language, words, visit }: AccountsSeen,
  now = new Date(),
): Promise<Seen> {
  const speech = speechFor(language);
  const addresses = report.accounts.map(({ address }) => address);
  const notes = [rememberSeen(tabId, report, now.getTime()), rememberPageWords(language, words)].map(
    ifThereIsRoom,
  );
  const views: AccountView[] = [];
  const hints: HintModel[] = [];
  const judge = (before: AccountRecord, at: number) => {
    const view = viewOf(report.accounts[at] as FetchedAccount, before, now);
    const record = remember(before, view, { now: now.getTime(), visit });
    views.push(view);
    const hint = hintOf(view, record, visit);
    if (hint) hints.push(hint);
    return record;
  };
  const [{ written }, options, point] = await Promise.all([
    updateAccounts(addresses, judge),
    readOptions(),
    takePoint(addresses),
  ]);
  const remembered = Promise.all([...notes, ifThereIsRoom(written)]);
  // the icon shows what was seen last, not what was worked out last
  const shown = lastShown.then(() => showState(tabId, views, options));
  lastShown = shown.catch(() => {});
  // a browser may stop us once we have answered: what fits into a moment is written down before
  if (report.accounts.length <= usual) await remembered;
  return {
    answer: {
      hints: options.hints === false ? [] : hints,
      speech: await speech,
      ...(point && { point }),
    },
    noted: Promise.all([remembered, shown]),
  };
}

async function showState(
  tabId: number,
  views: readonly AccountView[],
  options: OptionsRecord,
): Promise<void> {
  const { t } = await ownSpeech(options);
  const failing = views.filter(({ account }) => account.state === 'failing').length;
  await showBadge(tabId, { failing, title: iconTitle(views, t) });
}
