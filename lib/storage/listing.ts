import { addressKey, isSameAddress } from '../mail/address';
import type { AccountsReport } from '../messaging/page-messages';
import { changeAccount, knownAddresses } from './account-records';
import type { Draft } from './items';
import { type AccountRecord, accountItem } from './records';

/** Notes which accounts Gmail lists, and which of the same Gmail account it no longer does. */
export function noteListing(stored: Draft, report: AccountsReport, now: number): void {
  const { gmailAddress, slot, section, isCut } = report;
  for (const { address } of report.accounts)
    changeAccount(stored, address, ({ goneSince: _, ...record }) => {
      // never earlier than before: a stored time in the future means that the clock was set back
      const at = Math.max(now, record.listed?.at ?? 0);
      return { ...record, address, listed: { slot, ...(gmailAddress && { gmailAddress }), at } };
    });
  if (section === 'waiting' || isCut) return;
  const present = new Set(report.accounts.map(({ address }) => addressKey(address)));
  for (const address of knownAddresses(stored)) {
    const record = stored.get(accountItem(address));
    if (!record?.listed || record.goneSince || present.has(address) || !isSameGmail(record.listed, report))
      continue;
    stored.set(accountItem(address), { ...record, goneSince: Math.max(now, record.listed.at) });
  }
}

function isSameGmail(
  listed: NonNullable<AccountRecord['listed']>,
  { gmailAddress, slot }: AccountsReport,
): boolean {
  if (!listed.gmailAddress || !gmailAddress) return listed.slot === slot;
  return isSameAddress(listed.gmailAddress, gmailAddress);
}
