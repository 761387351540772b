import { addressKey, isSameAddress } from '../mail/address';
import { type Draft, quarantineKey, type StoredItem, updateStorage } from './items';
import {
  accountItem,
  editClickItem,
  guideTargetItem,
  lastReportItem,
  optionsItem,
  pointItem,
  refusalItem,
  tabReportItem,
} from './records';

/** Forgets an account everywhere: its record, what tabs showed of it, what is pending, and what is in quarantine. */
export const forgetAccount = (address: string): Promise<void> =>
  updateStorage((stored) => {
    stored.remove('local', accountItem(address).key);
    const pending: StoredItem<{ version: 1; address?: string | undefined }>[] = [
      editClickItem,
      refusalItem,
      pointItem,
      guideTargetItem,
    ];
    for (const item of pending) {
      if (isSameAddress(stored.get(item)?.address, address)) stored.remove(item.area, item.key);
    }
    const tabs = stored.entries('session').flatMap(([key]) => /^tab\/(\d+)$/.exec(key)?.[1] ?? []);
    for (const item of [lastReportItem, ...tabs.map(tabReportItem)]) forgetInReport(stored, item, address);
    forgetInQuarantine(stored, address);
  });

function forgetInReport(stored: Draft, item: typeof lastReportItem, address: string): void {
  const seen = stored.get(item);
  if (!seen) return;
  const accounts = seen.report.accounts.filter((account) => !isSameAddress(account.address, address));
  stored.set(item, { ...seen, report: { ...seen.report, accounts } });
}

// what cannot be read cannot be edited either: any value that names the address goes whole
function forgetInQuarantine(stored: Draft, address: string): void {
  for (const area of ['local', 'session'] as const) {
    for (const [key, value] of stored.entries(area)) {
      if (!key.startsWith(quarantineKey(''))) continue;
      const text = `${key}${JSON.stringify(value)}`.toLowerCase();
      if (text.includes(address.toLowerCase()) || text.includes(addressKey(address)))
        stored.remove(area, key);
    }
  }
}

/** Forgets all that was ever kept, except the person's choices. */
export const forgetEverything = (): Promise<void> =>
  updateStorage((stored) => {
    for (const area of ['local', 'session'] as const) {
      for (const [key] of stored.entries(area)) if (key !== optionsItem.key) stored.remove(area, key);
    }
  });
