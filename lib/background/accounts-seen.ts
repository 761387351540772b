import { type AccountView, hintOf, remember, viewOf } from '../account-view';
import type { AccountsAnswer } from '../answers';
import { readAccounts, updateAccounts } from '../memory/accounts';
import { takePoint } from '../memory/hand-over';
import { readOptions } from '../memory/options';
import { rememberPageWords } from '../memory/page-words';
import type { AccountRecord, OptionsRecord } from '../memory/records';
import { rememberSeen } from '../memory/seen';
import { ifThereIsRoom } from '../memory/storage';
import type { PageMessage } from '../messages';
import { ownSpeech } from '../pages/speech';
import { showBadge } from './badge';
import { iconTitle } from './icon-title';
import { speechFor } from './speech';

type AccountsSeen = Extract<PageMessage, { type: 'accounts-seen' }>;

/** Gmail fetches from five accounts at most; lists may be longer all the same. */
const usual = 5;

let lastNotes: Promise<unknown> = Promise.resolve();

/** What there is to say to a settings page at once, and the notes that are made of it meanwhile. */
export interface Seen {
  answer: AccountsAnswer;
  /** Done when all is remembered, and the badge shown. */
  noted: Promise<unknown>;
}

/**
 * Takes in what a settings page shows and says which hints belong on it. Those of a long list do not wait for what must be
 * remembered: a browser needs long to write down some hundred accounts.
 */
export async function accountsSeen(
  tabId: number,
  { report, language, words, visit }: AccountsSeen,
  now = new Date(),
): Promise<Seen> {
  // what the report before has left must be found
  await lastNotes;
  const speech = speechFor(language);
  const addresses = report.accounts.map(({ address }) => address);
  const [records, options, point] = await Promise.all([
    readAccounts(addresses),
    readOptions(),
    takePoint(addresses),
  ]);
  const judged = report.accounts.map((account, at) => {
    const record = records[at] as AccountRecord;
    const view = viewOf(account, record, now);
    const note = (latest: AccountRecord) => remember(latest, view, { now: now.getTime(), visit });
    return { view, note, hint: hintOf(view, note(record), visit) };
  });
  const written = Promise.all([
    ifThereIsRoom(rememberSeen(tabId, report, now.getTime())),
    ifThereIsRoom(rememberPageWords(language, words)),
    ifThereIsRoom(updateAccounts(addresses, (record, at) => judged[at]?.note(record) ?? record)),
  ]);
  const noted = Promise.all([
    written,
    showState(
      tabId,
      judged.map(({ view }) => view),
      options,
    ),
  ]);
  lastNotes = noted.catch(() => {});
  // a browser may stop us once we have answered: what fits into a moment is written down before
  if (report.accounts.length <= usual) await written;
  return {
    answer: {
      hints: options.hints === false ? [] : judged.flatMap(({ hint }) => hint ?? []),
      speech: await speech,
      ...(point && { point }),
    },
    noted,
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
