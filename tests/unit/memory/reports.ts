import type { AccountsReport } from '../../../lib/messaging/page-messages';
import { readLastSeen } from '../../../lib/storage/last-report';

export const ann = 'ann@hotmail.it';
export const bob = 'bob@example.org';

/** What a settings page with these healthy accounts reports. */
export const report = (...addresses: string[]): AccountsReport => ({
  slot: '/mail/u/0/',
  section: 'accounts',
  accounts: addresses.map((address) => ({ address, state: 'healthy' })),
});

/** The accounts of what was seen last. */
export const seenAddresses = async () =>
  (await readLastSeen())?.report.accounts.map(({ address }) => address);
