import { expect, test } from 'vitest';
import { filtersOpened, filtersSeen } from '../../../lib/background/filters-handler';
import { accountOfSearch, ownWord, searchOpened, searchSeen } from '../../../lib/background/search-handler';
import { plusAddress } from '../../../lib/mail/plus-address';
import { proofOf } from '../../../lib/plan/proof';
import { readAccount } from '../../../lib/storage/account-records';
import { noteForwardingStarted } from '../../../lib/storage/moving';
import { stored } from '../storage/stored';

const ann = 'ann@hotmail.it';
const gmail = 'ann.reader@gmail.com';

const start = async () => {
  await noteForwardingStarted(ann, 'plus', gmail, Date.now() - 60_000);
  return proofOf(ann, await readAccount(ann), Date.now())?.query ?? '';
};
const forwarding = async () => (await readAccount(ann)).forwarding;

test('a search is known by its words alone, and its script gets the texts it needs', async () => {
  const query = await start();
  expect(await accountOfSearch(`${query} `)).toBeUndefined();
  const answer = await searchOpened({ type: 'search-opened', query, language: 'en' });
  expect(answer).toMatchObject({ address: ann, by: 'plus-address' });
  expect(Object.keys(answer?.bundle.texts ?? {}).sort()).toEqual(['common', 'search']);
});

test('what a search shows is noted for its account', async () => {
  const query = await start();
  await searchSeen({ type: 'search-seen', query, result: 'nothing-yet' });
  expect((await forwarding())?.lastLook?.result).toBe('nothing-yet');
  await searchSeen({ type: 'search-seen', query, result: 'arrived' });
  expect((await forwarding())?.proven?.by).toBe('plus-address');
});

test('the person’s answer on a page that cannot be read counts as their own word', async () => {
  const query = await start();
  await ownWord({ type: 'own-word', query, arrives: false });
  expect((await forwarding())?.proven).toBeUndefined();
  await ownWord({ type: 'own-word', query, arrives: true });
  expect((await forwarding())?.proven?.by).toBe('own-word');
});

test('a search of nobody’s changes nothing', async () => {
  await searchSeen({ type: 'search-seen', query: 'to:ann', result: 'arrived' });
  await ownWord({ type: 'own-word', query: 'to:ann', arrives: true });
  expect(await stored()).toEqual({});
});

test('a filter is looked for by the old address and by its own, and noted for known accounts only', async () => {
  await start();
  expect((await filtersOpened()).wanted).toEqual([{ address: ann, names: [ann, plusAddress(gmail, ann)] }]);
  await filtersSeen({ type: 'filters-seen', there: ['eve@x.org'], missing: [ann] });
  expect((await readAccount(ann)).filterSeen?.isThere).toBe(false);
  await filtersSeen({ type: 'filters-seen', there: [ann], missing: [] });
  expect((await readAccount(ann)).filterSeen?.isThere).toBe(true);
  expect(Object.keys(await stored())).toEqual([`account/${ann}`]);
});
