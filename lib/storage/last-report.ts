import type { AccountsReport } from '../messaging/page-messages';
import { readRecord, writeRecord } from './items';
import { type SeenRecord, seenRecord } from './records';

/** Where that which was seen last stands. */
export const lastSeenKey = 'last-seen';

/** Where that which a tab shows stands; without a tab how all such keys begin. */
export const tabKey = (tab: number | '') => `tab/${tab}`;

/** Remembers what a tab shows, for the popup. */
export async function rememberSeen(tab: number, report: AccountsReport, now = Date.now()): Promise<void> {
  const record: SeenRecord = { version: 1, at: now, report };
  await Promise.all([
    writeRecord('session', tabKey(tab), seenRecord, record),
    report.section !== 'waiting' && writeRecord('local', lastSeenKey, seenRecord, record),
  ]);
}

/** What this tab showed, `undefined` when it has not been on the settings page. */
export const readSeenInTab = (tab: number) => readRecord('session', tabKey(tab), seenRecord);

/** What was seen last in any Gmail tab, also before the browser was restarted. */
export const readLastSeen = () => readRecord('local', lastSeenKey, seenRecord);
