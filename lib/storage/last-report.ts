import { isSameAddress } from '../mail/address';
import type { AccountsReport } from '../messaging/page-messages';
import { type Draft, readItem } from './items';
import { lastReportItem, type ReportRecord, tabReportItem } from './records';

/** Notes what a tab shows, for the popup. */
export function noteReport(stored: Draft, tab: number, report: AccountsReport, now: number): void {
  const record: ReportRecord = { version: 1, at: now, report };
  stored.set(tabReportItem(tab), record);
  if (report.section !== 'waiting') stored.set(lastReportItem, record);
}

/** The error that the account's row showed last. */
export const lastError = (stored: Draft, address: string): string | undefined =>
  stored.get(lastReportItem)?.report.accounts.find((account) => isSameAddress(account.address, address))
    ?.error?.text;

/** What this tab showed; `undefined` when it has not been on the settings page. */
export const readTabReport = (tab: number) => readItem(tabReportItem(tab));

/** What any Gmail tab showed last, also before the browser was restarted. */
export const readLastReport = () => readItem(lastReportItem);
