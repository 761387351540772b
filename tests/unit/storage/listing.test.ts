import { expect, test } from 'vitest';
import type { AccountsReport } from '../../../lib/messaging/page-messages';
import { readAccount, readAccounts, tickStep } from '../../../lib/storage/account-records';
import { forgetAccount } from '../../../lib/storage/forget';
import { updateStorage } from '../../../lib/storage/items';
import { noteListing } from '../../../lib/storage/listing';
import { noteForwardingStarted, noteOwnWord, noteSettled, noteSignedIn } from '../../../lib/storage/moving';
import { stored } from './stored';

const ann = 'Ann@hotmail.it';
const gmail = 'ann.reader@gmail.com';

const note = (addresses: string[], part: Partial<AccountsReport> = {}, at = 10) =>
  updateStorage((draft) =>
    noteListing(
      draft,
      {
        gmailAddress: gmail,
        slot: '/mail/u/0/',
        section: addresses.length > 0 ? 'accounts' : 'empty',
        accounts: addresses.map((address) => ({ address, state: 'healthy' })),
        ...part,
      },
      at,
    ),
  );
const goneSince = async () => (await readAccount(ann)).goneSince;

test('a listed account is kept as it is shown, with the Gmail that lists it', async () => {
  await note([ann]);
  expect(await readAccounts()).toEqual([
    {
      address: ann,
      record: {
        version: 2,
        address: ann,
        listed: { slot: '/mail/u/0/', gmailAddress: gmail, at: 10 },
      },
    },
  ]);
});

test('an account that was never listed is known by its key', async () => {
  await tickStep(ann, 'wait', 'a', true, 1);
  expect((await readAccounts()).map(({ address }) => address)).toEqual(['ann@hotmail.it']);
});

test.each<[string, string[], Partial<AccountsReport>]>([
  ['lists others', ['bob@x.org'], {}],
  ['lists none', [], {}],
  ['has no such section', [], { section: 'missing' }],
  ['moved to another slot', [], { slot: '/mail/u/3/' }],
  ['does not name itself', [], { gmailAddress: undefined }],
])('an account is gone once its Gmail %s, and back with its row', async (_, addresses, part) => {
  await note([ann]);
  await note(addresses, part, 20);
  await note(addresses, part, 30);
  expect(await goneSince()).toBe(20);
  await note(['ann@HOTMAIL.it'], {}, 40);
  expect(await goneSince()).toBeUndefined();
});

test.each<[string, Partial<AccountsReport>]>([
  ['is still being read', { section: 'waiting' }],
  ['was read in part', { section: 'accounts', isCut: true }],
  ['is of another Gmail', { gmailAddress: 'bob@gmail.com' }],
  ['is of another slot, and names no Gmail', { gmailAddress: undefined, slot: '/mail/u/1/' }],
])('an account is not gone when a list without it %s', async (_, part) => {
  await note([ann]);
  await note([], part, 20);
  expect(await goneSince()).toBeUndefined();
});

test('a clock that was set back makes no account gone earlier than it was listed', async () => {
  await note([ann], {}, 100);
  await note([ann], {}, 50);
  await note([], {}, 60);
  expect(await goneSince()).toBe(100);
});

test('two windows that note a start, a word and a sign-in at the same moment lose nothing', async () => {
  await Promise.all([
    noteForwardingStarted(ann, 'plus', gmail, 5),
    noteOwnWord(ann, true, 6),
    noteSignedIn(ann, 7),
    noteSettled(ann, 'phone-app', 8),
  ]);
  expect(await readAccount(ann)).toEqual({
    version: 2,
    gmailAddress: gmail,
    forwarding: {
      startedAt: 5,
      target: 'plus',
      proven: { at: 6, by: 'own-word' },
      lastLook: { at: 6, result: 'arrived' },
    },
    signedInAt: 7,
    settled: { at: 8, way: 'phone-app' },
  });
});

test('forgetting an account forgets how far it has moved', async () => {
  await note([ann, 'bob@x.org']);
  await noteForwardingStarted(ann, 'plus');
  await forgetAccount(ann);
  expect(JSON.stringify(await stored()).toLowerCase()).not.toContain('ann@hotmail');
});
