import { type AccountView, viewOf } from '../diagnosis/account-view';
import type { FetchedAccount } from '../gmail/accounts-list/fetched-account';
import { isGmail, slotOf } from '../gmail/routes';
import type { PageWords } from '../gmail/words/page-words';
import { isSameAddress } from '../mail/address';
import { entryOf, type PlanEntry, planOf } from '../plan/plan';
import { gmailAddressOf } from '../plan/proof';
import { forwardingContext } from '../plan/target';
import type { RemedyContext } from '../remedies/remedy';
import type { RemedyId } from '../remedies/remedy-ids';
import { readAccount, readAccounts } from '../storage/account-records';
import { readGmailWords } from '../storage/gmail-words';
import { readLastReport, readTabReport } from '../storage/last-report';
import { readRefusal } from '../storage/pending';
import type { AccountRecord, ReportRecord } from '../storage/records';

/** One account as popup and guide show it. */
export interface AccountCard extends AccountView {
  record: AccountRecord;
  context: RemedyContext;
  /** Ways out, best first; for an account that does not fail, what to do before Gmail stops fetching. */
  remedies: RemedyId[];
  entry: PlanEntry;
}

/** What popup and guide show: the report of this tab, else the last one of any tab, else nothing. */
export interface PageModel {
  source: 'tab' | 'last' | 'none';
  seen?: ReportRecord;
  cards: AccountCard[];
  /** What Gmail's pages call their controls: better than any table's words. */
  pageWords: PageWords;
}

/** A browser's tab; its address is known only for pages of Gmail. */
export interface Tab {
  id?: number;
  url?: string;
}

/** Reads what is to be shown; `tab` is the one that the popup was opened over. */
export async function loadModel(tab?: Tab, now = new Date()): Promise<PageModel> {
  const [inTab, last, pageWords, known] = await Promise.all([
    tab && reportOf(tab),
    readLastReport(),
    readGmailWords(),
    readAccounts(),
  ]);
  const seen = inTab ?? last;
  const listed = seen?.report.accounts ?? [];
  const cards = planOf({ known, listed }, now.getTime()).map((entry) => {
    const account = listed.find(({ address }) => isSameAddress(address, entry.address));
    return cardFrom(account ?? unlistedAccount(entry), entry, seen, now);
  });
  return { source: inTab ? 'tab' : seen ? 'last' : 'none', ...(seen && { seen }), cards, pageWords };
}

/** An account of the plan that the report does not list: another Gmail lists it, or none any more. */
const unlistedAccount = ({ address, state }: PlanEntry): FetchedAccount => ({
  address,
  state: state === 'failing' || state === 'checking' ? state : 'healthy',
});

// a tab may have gone elsewhere since, or to another Gmail account
async function reportOf({ id, url = '' }: Tab): Promise<ReportRecord | undefined> {
  if (id === undefined || !isGmail(url)) return;
  const seen = await readTabReport(id);
  return seen?.report.slot === slotOf(new URL(url)) ? seen : undefined;
}

/** The card for one account, diagnosed again with its stored record. */
export async function cardOf(
  account: FetchedAccount,
  seen?: ReportRecord,
  now = new Date(),
): Promise<AccountCard> {
  const record = await readAccount(account.address);
  return cardFrom(account, entryOf(account.address, record, now.getTime(), account.state), seen, now);
}

function cardFrom(
  account: FetchedAccount,
  entry: PlanEntry,
  seen: ReportRecord | undefined,
  now: Date,
): AccountCard {
  const { record } = entry;
  const view = viewOf(account, record, now);
  const remedies = account.state === 'failing' ? (view.diagnosis?.remedies ?? []) : waysWithoutFetching;
  return { ...view, record, remedies, entry, context: contextOf(view, entry, now, seen) };
}

/** The card for an account that only a POP window has named so far, `undefined` when that window showed no error. */
export async function refusedCard(
  address: string,
  seen?: ReportRecord,
  now = new Date(),
): Promise<AccountCard | undefined> {
  const error = await readRefusal(address);
  return error && (await cardOf({ address, state: 'failing', error }, seen, now));
}

const waysWithoutFetching: RemedyId[] = ['forwarding', 'modern-client'];

function contextOf(
  { account, provider }: AccountView,
  entry: PlanEntry,
  now: Date,
  seen?: ReportRecord,
): RemedyContext {
  const { record } = entry;
  const gmailAddress = gmailAddressOf(record) ?? seen?.report.gmailAddress;
  return {
    address: account.address,
    slot: record.listed?.slot ?? seen?.report.slot ?? slotOf({ pathname: '' }),
    ...forwardingContext(entry, now.getTime(), gmailAddress),
    ...(gmailAddress && { gmailAddress }),
    ...(provider && { provider }),
  };
}
