import { browser } from 'wxt/browser';
import { accountKey } from './account-records';
import { asideKey, readRecord, updateRecord } from './items';
import { lastSeenKey, tabKey } from './last-report';
import { optionsKey } from './options';
import { editKey, pointKey, refusalKey } from './pending';
import { editRecord, pointRecord, refusalRecord, type SeenRecord, seenRecord } from './records';

/** Forgets an account whole, also in what was seen last, in what open tabs show and in what was set aside. */
export async function forgetAccount(address: string): Promise<void> {
  const key = accountKey(address);
  await browser.storage.local.remove([key, asideKey(key), asideKey(lastSeenKey)]);
  await forgetUntilClosed(address);
  const tabs = Object.keys(await browser.storage.session.get(null)).filter((one) =>
    one.startsWith(tabKey('')),
  );
  await forgetIn('local', lastSeenKey, address);
  await Promise.all(tabs.map((tab) => forgetIn('session', tab, address)));
}

async function forgetUntilClosed(address: string): Promise<void> {
  const records = await Promise.all([
    readRecord('session', editKey, editRecord),
    readRecord('session', refusalKey, refusalRecord),
    readRecord('session', pointKey, pointRecord),
  ]);
  const keys = [editKey, refusalKey, pointKey].filter((_, index) => {
    const named = records[index]?.address;
    return named !== undefined && accountKey(named) === accountKey(address);
  });
  await browser.storage.session.remove(keys);
}

async function forgetIn(area: 'local' | 'session', key: string, address: string): Promise<void> {
  const seen = await readRecord(area, key, seenRecord);
  if (seen) await updateRecord(area, key, seenRecord, (now = seen) => withoutAccount(now, address));
  else await browser.storage[area].remove(key);
}

const withoutAccount = (seen: SeenRecord, address: string): SeenRecord => {
  const isAnother = (account: { address: string }) => accountKey(account.address) !== accountKey(address);
  return { ...seen, report: { ...seen.report, accounts: seen.report.accounts.filter(isAnother) } };
};

/** Forgets all that was ever kept, the person's choices apart. */
export async function forgetEverything(): Promise<void> {
  const kept = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(kept.filter((key) => key !== optionsKey));
  await browser.storage.session.clear();
}
